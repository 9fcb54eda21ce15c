import { playwright } from '@vitest/browser-playwright';
import { mergeConfig } from 'vitest/config';
import { chromiumPath } from './scripts/chromium.mjs';
import node from './vitest.config.js';

// The same tests in a real Chromium.
export default mergeConfig(node, {
  test: {
    exclude: ['test/cli/**', 'test/scripts/**', 'node_modules/**'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright(chromiumPath === undefined ? {} : { launchOptions: { executablePath: chromiumPath } }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
