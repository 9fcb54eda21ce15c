// Runs a script in Firefox without a driver: a page from this process sends back what the script makes.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Firefox is: `FIREFOX_PATH`, or where systems put it; undefined where there is none. */
export const firefox = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
].find((path) => path !== undefined && existsSync(path));

/** A profile that asks nothing, calls nobody and remembers nothing. */
const PREFERENCES = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.normandy.enabled': false,
  'network.captive-portal-service.enabled': false,
  'dom.max_script_run_time': 0,
};

/** What a page does with the script: it sends its value, or the message of what it throws. */
const PAGE = `<!doctype html><meta charset="utf-8"><script>
  const send = (path, body) => fetch(path, { method: 'POST', body });
  onerror = (message) => void send('/fault', message);
</script><script src="/script.js"></script><script>send('/answer', answer);</script>`;

/**
 * What a script leaves in the global variable `answer`, a string, when Firefox runs it.
 * @param {string} script
 * @param {number} patience milliseconds until Firefox is given up
 * @returns {Promise<string>}
 */
export async function answerOfFirefox(script, patience) {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-firefox-'));
  const preferences = Object.entries(PREFERENCES).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(folder, 'user.js'), preferences.join('\n'));
  let program;
  let given;
  const server = createServer();
  try {
    return await new Promise((resolve, reject) => {
      given = setTimeout(() => reject(new Error(`Firefox gave no answer in ${patience} ms`)), patience);
      server.on('request', async (request, response) => {
        if (request.url === '/script.js') return response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script);
        if (request.method !== 'POST') return response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
        const pieces = [];
        for await (const piece of request) pieces.push(piece);
        response.end();
        const body = Buffer.concat(pieces).toString('utf8');
        if (request.url === '/answer') resolve(body);
        else reject(new Error(`in Firefox: ${body}`));
      });
      server.listen(0, '127.0.0.1', () => {
        const address = `http://127.0.0.1:${server.address().port}/`;
        program = spawn(firefox, ['--headless', '--no-remote', '--profile', folder, address], { stdio: 'ignore' });
        program.on('error', reject);
        program.on('exit', (code) => reject(new Error(`Firefox ended with ${code}`)));
      });
    });
  } finally {
    clearTimeout(given);
    server.closeAllConnections();
    server.close();
    if (program?.exitCode === null && program.kill()) await once(program, 'exit');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
