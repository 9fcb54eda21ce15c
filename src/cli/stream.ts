import { EXIT } from './exit.js';
import type { InputOptions, Inputs } from './inputs.js';
import type { Io, Output, Pool } from './io.js';
import { type Item, readItems } from './items.js';
import { type Answer, answering, type Job } from './job.js';
import { showProgress } from './progress.js';

/** How many answers are worked on at once, and where they go. */
export interface StreamOptions extends InputOptions {
  /** Threads; 1 is the thread that reads and writes. */
  readonly workers: number;
}

/** Pieces of the stream that each thread may have before it: one to work on, one to go on with. */
const AHEAD = 2;

/**
 * Answers every item of the inputs, in their order. What cannot be answered is told on standard error, and the rest goes on. No more of the
 * stream is in memory than the threads are working on: reading waits for them, and they wait for the output to take what they wrote.
 *
 * @returns the exit code
 */
export async function answerAll(inputs: Inputs, job: Job, options: StreamOptions, io: Io, out: Output): Promise<number> {
  const interrupt = io.onInterrupt();
  const { items, share, hasFailed } = await readItems(inputs, options, io, interrupt);
  const progress = showProgress(io, io.stderr.isTTY && !out.isTTY, share);
  let hasProblem = false;
  for (const pattern of inputs.missing) await io.stderr.write(`copydesk: no file matches ${pattern}\n`);

  const write = async (answers: readonly Answer[]): Promise<void> => {
    for (const answer of answers) {
      if ('line' in answer) await out.write(answer.line);
      else {
        hasProblem = true;
        await progress.clear();
        await io.stderr.write(`copydesk: ${answer.problem}\n`);
      }
      await progress.step();
    }
  };

  const pool = options.workers > 1 ? await io.pool(options.workers) : null;
  try {
    if (pool === null) await oneByOne(items, job, write, interrupt);
    else await together(items, job, pool, options.workers * AHEAD, write, interrupt);
  } finally {
    await pool?.close();
  }
  await progress.clear();
  if (interrupt.aborted) return EXIT.interrupted;
  if (hasFailed() || inputs.missing.length > 0) return EXIT.misuse;
  return hasProblem ? EXIT.some : EXIT.done;
}

/** In this thread; between two items the process may hear of an interruption. */
async function oneByOne(batches: AsyncIterable<readonly Item[]>, job: Job, write: Writing, interrupt: AbortSignal): Promise<void> {
  const answer = answering(job);
  for await (const batch of batches) {
    for (const item of batch) {
      if (interrupt.aborted) return;
      await write([await answer(item)]);
      await new Promise(setImmediate);
    }
  }
}

/** In other threads: each batch is written when it is answered and those before it are written. */
async function together(batches: AsyncIterable<readonly Item[]>, job: Job, pool: Pool, atOnce: number, write: Writing, interrupt: AbortSignal): Promise<void> {
  let written = Promise.resolve();
  const underWay: Promise<void>[] = [];
  for await (const batch of batches) {
    if (interrupt.aborted) break;
    const before = written;
    written = pool.answers(job, batch).then(async (answers) => {
      await before;
      await write(answers);
    });
    // A failure is told by whoever waits for it below; until then nobody may miss it.
    written.catch(() => undefined);
    underWay.push(written);
    if (underWay.length >= atOnce) await underWay.shift();
  }
  await written;
}

type Writing = (answers: readonly Answer[]) => Promise<void>;
