import { existsSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import { mergeConfig } from 'vitest/config';
import node from './vitest.config.js';

// The same tests in a real Chromium: CHROMIUM_PATH, else the system's, else the one that Playwright installs.
const candidates = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/opt/google/chrome/chrome'];
export const chromiumPath = candidates.find((path) => path !== undefined && existsSync(path));

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
