import { existsSync } from 'node:fs';
import { run } from './run.mjs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * Finds a Chromium for the tests, and installs one where there is none. In this order: the one
 * named by CHROMIUM, Playwright's own, one in a usual place, Debian's package (as root), and
 * Playwright's download. Resolves with its path, or null after saying why there is none.
 *
 * @returns {Promise<string | null>}
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM;
  if (named && !existsSync(named)) {
    console.error(`CHROMIUM names ${named}, which does not exist.`);
    return null;
  }
  const { chromium } = await import('playwright-core');
  const bundled = chromium.executablePath();
  const found = () =>
    [named, bundled, ...usualPlaces].find((path) => path && existsSync(path)) ?? null;
  if (found()) return found();
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      DEBIAN_FRONTEND: 'noninteractive',
    });
  } else {
    await run('npx', ['playwright', 'install', 'chromium']);
  }
  if (!found()) {
    console.error(
      'No browser for the tests. Install Chromium, or name one with CHROMIUM=/path/to/chromium.',
    );
  }
  return found();
}
