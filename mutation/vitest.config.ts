import { defineConfig } from 'vitest/config';
import { bundleTests } from './bundle-tests.mjs';

const room = process.env['ROOM'];
if (room === undefined) throw new Error('ROOM names the folder of src/ that is changed');

// Every mutant runs beside others, and instrumented code is slow.
export default defineConfig({ test: { include: [await bundleTests(room)], testTimeout: 120_000 } });
