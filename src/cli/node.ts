import { once } from 'node:events';
import { createReadStream, createWriteStream, fstatSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { pipeline } from 'node:stream';
import { finished } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { FileOutput, Input, Io, Output, Pool } from './io.js';
import type { Answer } from './job.js';

/** The process as the command sees it. */
export function processIo(version: string): Io {
  return {
    version,
    env: process.env,
    now: () => performance.now(),
    onInterrupt,
    find,
    open,
    size: sizeOf,
    create,
    pool,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
  };
}

function onInterrupt(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  return controller.signal;
}

async function find(pattern: string): Promise<string[] | null> {
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(pattern) || (await stat(pattern).catch(() => null)) !== null) return null;
  return (await glob(pattern, { expandDirectories: false, absolute: isAbsolute(pattern) })).sort();
}

async function open(path: string): Promise<Input> {
  if (path === '-') return input(process.stdin);
  const file = createReadStream(path);
  await once(file, 'ready');
  return input(file, path.endsWith('.gz'));
}

function input(file: NodeJS.ReadStream | ReturnType<typeof createReadStream>, isPacked = false): Input {
  // What goes wrong is told by whoever reads the last stream.
  const stream = isPacked ? pipeline(file, createGunzip({ chunkSize: PIECE }), () => undefined) : file;
  stream.setEncoding('utf8');
  return { chunks: stream, read: () => file.bytesRead, close: () => void stream.destroy() };
}

/** Bytes of a piece of a stream, decompressed. */
const PIECE = 64 * 1024;

async function sizeOf(path: string): Promise<number | null> {
  const stats = path === '-' ? fstatSync(0) : await stat(path).catch(() => null);
  return stats?.isFile() === true ? stats.size : null;
}

async function create(path: string): Promise<FileOutput> {
  const file = createWriteStream(path);
  await once(file, 'ready');
  const packed = path.endsWith('.gz') ? createGzip() : null;
  // What goes wrong, a full disk for one, fails the next write, and the end.
  let failure: Error | null = null;
  const fail = (error?: Error | null): void => void (failure ??= error ?? null);
  if (packed === null) file.on('error', fail);
  else pipeline(packed, file, fail);
  const stream = packed ?? file;
  const { write, ...rest } = output(stream);
  return {
    ...rest,
    write: async (text) => {
      if (failure !== null) throw failure;
      await write(text);
    },
    end: async () => {
      stream.end();
      await finished(file);
    },
  };
}

function output(stream: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number }): Output {
  return {
    write: async (chunk) => {
      if (!stream.write(chunk)) await once(stream, 'drain');
    },
    // Undefined where the stream is a file or a pipe.
    isTTY: stream.isTTY === true,
    columns: stream.columns,
  };
}

async function pool(threads: number): Promise<Pool> {
  const { Tinypool } = await import('tinypool');
  const workers = new Tinypool({ filename: new URL('cli-worker.js', import.meta.url).href, name: 'answers', minThreads: threads, maxThreads: threads });
  return {
    answers: async (job, items) => (await workers.run({ job, items })) as Answer[],
    close: () => workers.destroy(),
  };
}
