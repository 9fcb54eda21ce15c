import { type Io, type Output, reasonOf } from './io.js';

/** Ends the command with one line on standard error and exit code 2. */
export type Fail = (message: string) => never;

/**
 * Works with the file that was named for the results, or with standard output, and closes it. What cannot be written (a missing folder, a
 * full disk) ends the command with one line.
 */
export async function withOutput(path: string | undefined, io: Io, fail: Fail, work: (out: Output) => Promise<number>): Promise<number> {
  if (path === undefined) return await work(io.stdout);
  let isTold = false;
  const tell = (error: unknown): void => {
    // The end of a file that could not be written fails again.
    if (isTold) return;
    isTold = true;
    const reason = (error as { code?: unknown } | null)?.code === 'ENOENT' ? 'there is no such folder' : reasonOf(error);
    fail(`cannot write ${path}: ${reason}`);
  };
  const file = await io.create(path).catch(tell);
  if (file === undefined) return await work(io.stdout);
  try {
    return await work({ ...file, write: (text) => file.write(text).catch(tell) });
  } finally {
    await file.end().catch(tell);
  }
}
