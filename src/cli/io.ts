import type { Item } from './items.js';
import type { Answer, Job } from './job.js';

/** Where the command reads and writes: the process for the user, strings for the tests. */
export interface Io {
  /** The version that `--version` prints. */
  readonly version: string;
  /** The environment, for NO_COLOR, FORCE_COLOR and TERM. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** Asks to be told of an interruption (Ctrl-C) instead of being ended by it; a second one ends the process. */
  readonly onInterrupt: () => AbortSignal;
  /** The files that a pattern matches, in order; null when it is no pattern, or the name of a file that exists. */
  readonly find: (pattern: string) => Promise<readonly string[] | null>;
  /** Opens a file, or standard input for `-`; rejects when it cannot be read. */
  readonly open: (path: string) => Promise<Input>;
  /** Bytes of a file on the disk; null for a pipe, and for what is none. */
  readonly size: (path: string) => Promise<number | null>;
  /** Begins a file; rejects when it cannot be written. */
  readonly create: (path: string) => Promise<FileOutput>;
  /** Starts threads that answer. */
  readonly pool: (threads: number) => Promise<Pool>;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** A stream that the command reads, decompressed where its name ends in `.gz`. */
export interface Input {
  /** The text, piece by piece. Fails where the file cannot be read on. */
  readonly chunks: AsyncIterable<string>;
  /** How many bytes of the file, as it lies on the disk, have been read. */
  readonly read: () => number;
  /** Ends the reading early. */
  readonly close: () => void;
}

/** A stream that the command writes to. */
export interface Output {
  /** Resolves when the stream takes more. */
  readonly write: (text: string) => Promise<void>;
  readonly isTTY: boolean;
  /** Columns of the terminal; undefined when it is none. */
  readonly columns: number | undefined;
}

/** A file that the command writes. */
export interface FileOutput extends Output {
  /** Resolves when all of it lies on the disk. */
  readonly end: () => Promise<void>;
}

/** Threads that answer. */
export interface Pool {
  readonly answers: (job: Job, items: readonly Item[]) => Promise<readonly Answer[]>;
  readonly close: () => Promise<void>;
}

/** Whether to colour an output: the flag decides, then NO_COLOR and FORCE_COLOR (no-color.org), then what the stream is. */
export function wantsColor(flag: boolean | undefined, env: Io['env'], output: Output): boolean {
  if (flag !== undefined) return flag;
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  if ((env['FORCE_COLOR'] ?? '') !== '') return env['FORCE_COLOR'] !== '0';
  return output.isTTY && env['TERM'] !== 'dumb';
}

/** Why a file could not be read or written, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'ENOSPC') return 'the disk is full';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  return error instanceof Error ? error.message : String(error);
}
