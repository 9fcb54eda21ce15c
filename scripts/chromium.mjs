// Where Chromium is: CHROMIUM_PATH, else the system's; undefined where Playwright has to know.
import { existsSync } from 'node:fs';

const candidates = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/opt/google/chrome/chrome'];

export const chromiumPath = candidates.find((path) => path !== undefined && existsSync(path));
