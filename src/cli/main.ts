#!/usr/bin/env node
import { createRequire } from 'node:module';
import { processIo } from './node.js';
import { run } from './run.js';

const { version } = createRequire(import.meta.url)('copydesk/package.json') as { version: string };

// `copydesk … | head` closes the pipe early; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2), processIo(version));
