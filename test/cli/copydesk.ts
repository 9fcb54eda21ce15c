import type { Input, Io, Output, Pool } from '../../src/cli/io.js';
import { processIo } from '../../src/cli/node.js';
import { run } from '../../src/cli/run.js';
import { answers } from '../../src/cli/worker.js';

/** What the command finds around it. */
export interface Given {
  readonly stdin?: string | AsyncIterable<string>;
  /** Whether standard output and standard error are terminals. */
  readonly isTTY?: boolean;
  /** Whether standard error is. */
  readonly isErrTTY?: boolean;
  readonly columns?: number;
  readonly env?: Io['env'];
  readonly now?: Io['now'];
  readonly interrupt?: AbortSignal;
  /** Sees what goes to standard output, piece by piece. */
  readonly onOut?: (text: string) => void;
}

/** What it left. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command with files from the disk and everything else from memory; its threads are promises that answer when they like. */
export async function copydesk(args: readonly string[], given: Given = {}): Promise<Outcome> {
  const { stdin = '', isTTY = false, isErrTTY = isTTY, columns, env = {}, now = () => 0, interrupt = new AbortController().signal, onOut } = given;
  const written = { out: '', err: '' };
  const output = (to: 'out' | 'err', toTTY: boolean): Output => ({
    write: (text) => {
      written[to] += text;
      if (to === 'out') onOut?.(text);
      return Promise.resolve();
    },
    isTTY: toTTY,
    columns,
  });
  const real = processIo('1.2.3');
  const code = await run(args, {
    ...real,
    env,
    now,
    onInterrupt: () => interrupt,
    open: (path) => (path === '-' ? Promise.resolve(fromMemory(stdin)) : real.open(path)),
    size: (path) => (path === '-' ? Promise.resolve(null) : real.size(path)),
    pool: () => Promise.resolve(unevenPool()),
    stdout: output('out', isTTY),
    stderr: output('err', isErrTTY),
  });
  return { code, ...written };
}

function fromMemory(text: string | AsyncIterable<string>): Input {
  async function* chunks(): AsyncGenerator<string> {
    if (typeof text === 'string') yield text;
    else yield* text;
  }
  return { chunks: chunks(), read: () => 0, close: () => undefined };
}

/** Each second batch is answered late, so that order is not for free. */
function unevenPool(): Pool {
  let count = 0;
  return {
    answers: async (job, items) => {
      if (count++ % 2 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      return await answers({ job, items });
    },
    close: () => Promise.resolve(),
  };
}
