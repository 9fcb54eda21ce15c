import { defineConfig } from 'vitest/config';

// The built playground in a real Chromium. Its tests build and serve the page themselves.
export default defineConfig({ test: { include: ['test/playground/*.e2e.ts'], testTimeout: 60_000, hookTimeout: 120_000 } });
