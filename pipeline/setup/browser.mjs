import { existsSync } from 'node:fs';
import { run } from './run.mjs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The Chromium that is there: the one named by CHROMIUM, Playwright's own, or one in a usual place.
 *
 * @param {string} bundled where Playwright would have its own
 * @returns {string | undefined}
 */
export function locateBrowser(bundled) {
  return [process.env.CHROMIUM, bundled, ...usualPlaces].find((path) => path && existsSync(path));
}

/**
 * The Firefox that is there: the one named by FIREFOX, or one in a usual place. The journeys run in it
 * too; without one they run in Chromium alone.
 *
 * @returns {string | undefined}
 */
export function locateFirefox() {
  return [
    process.env.FIREFOX,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ].find((path) => path && existsSync(path));
}

/**
 * Finds a Chromium for the tests, and installs one where there is none: Debian's package (as root),
 * else Playwright's download. Resolves with whether there is one now; says why not.
 *
 * @returns {Promise<boolean>}
 */
export async function installBrowser() {
  const named = process.env.CHROMIUM;
  if (named && !existsSync(named)) {
    console.error(`CHROMIUM names ${named}, which does not exist.`);
    return false;
  }
  const { chromium } = await import('playwright-core');
  if (locateBrowser(chromium.executablePath())) return true;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      DEBIAN_FRONTEND: 'noninteractive',
    });
  } else {
    await run('npx', ['playwright', 'install', 'chromium']);
  }
  if (locateBrowser(chromium.executablePath())) return true;
  console.error(
    'No browser for the tests. Install Chromium, or name one with CHROMIUM=/path/to/chromium.',
  );
  return false;
}
