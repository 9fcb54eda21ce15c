#!/usr/bin/env node
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import type { Output } from './io.js';
import { run } from './run.js';

const { version } = createRequire(import.meta.url)('copydesk/package.json') as { version: string };

// `copydesk … | head` closes the pipe early; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2), {
  version,
  env: process.env,
  stdin: async () => withoutMark(await text(process.stdin)),
  readFile: async (path) => withoutMark(await readFile(path, 'utf8')),
  lines: (path) => linesOf(path === '-' ? process.stdin : createReadStream(path)),
  stdout: output(process.stdout),
  stderr: output(process.stderr),
});

function output(stream: NodeJS.WriteStream): Output {
  return {
    write: async (chunk) => {
      if (!stream.write(chunk)) await once(stream, 'drain');
    },
    // Undefined where the stream is a file or a pipe, whatever the types say.
    isTTY: (stream.isTTY as boolean | undefined) === true,
    columns: stream.columns,
  };
}

/** The byte order mark says how a file is encoded; it is no part of the text. */
function withoutMark(content: string): string {
  return content.startsWith('\ufeff') ? content.slice(1) : content;
}

/** Lines by line feeds alone: node:readline also cuts at U+2028, which may stand inside a JSON string. */
async function* linesOf(stream: NodeJS.ReadableStream): AsyncGenerator<string> {
  stream.setEncoding('utf8');
  let rest = '';
  for await (const chunk of stream) {
    const [first, ...others] = String(chunk).split('\n');
    rest += first!;
    for (const line of others) {
      yield rest;
      rest = line;
    }
  }
  if (rest !== '') yield rest;
}
