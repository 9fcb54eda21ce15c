#!/usr/bin/env node
import { createRequire } from 'node:module';
import { EXIT } from './exit.js';
import { reasonOf } from './io.js';
import { processIo } from './node.js';
import { run } from './run.js';

const { version } = createRequire(import.meta.url)('copydesk/package.json') as { version: string };

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `copydesk … | head` closes the pipe early; that is no error.
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  process.stderr.write(`copydesk: cannot write standard output: ${reasonOf(error)}\n`);
  process.exit(EXIT.misuse);
});
// Nobody listens to what went wrong; the exit code still tells.
process.stderr.on('error', () => undefined);

process.exitCode = await run(process.argv.slice(2), processIo(version));
