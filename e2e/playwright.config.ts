import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, defineConfig } from '@playwright/test';
import { locateBrowser, locateFirefox } from '../pipeline/setup/browser.mjs';
import { readBasePath } from '../pipeline/site/site-address.mjs';

const firefox = locateFirefox();
if (!firefox && process.env.TEST_WORKER_INDEX === undefined)
  console.log('There is no Firefox here: the journeys run in Chromium alone.');

const isRoot = process.getuid?.() === 0;

/** The first of the ports that the sites are served on; below those that systems give to what goes out. */
const firstPort = Number(process.env.SOURCELINE_PORT || 21730);

/** All journeys go to sites in a folder of their host, not only those that say so. */
const isAllInFolder = process.env.SOURCELINE_JOURNEYS === 'in-a-folder';
const pathOf = (folder: string) => join(import.meta.dirname, '..', folder);

/** What `npm test` has built, or what was built for a folder by hand. */
const folderOf = (folder: string) => (isAllInFolder ? `${folder}-base` : folder);

/** Each site is served from the folder that it was built in. */
export const sites = {
  main: { folder: 'out', port: firstPort },
  tiny: { folder: folderOf('out-tiny'), port: firstPort + 1 },
  hostile: { folder: folderOf('out-hostile'), port: firstPort + 2 },
  large: { folder: folderOf('out-large'), port: firstPort + 3 },
  base: { folder: 'out-base', port: firstPort + 4 },
} as const;

export const addressOf = (site: keyof typeof sites) =>
  `http://127.0.0.1:${sites[site].port}${readBasePath(pathOf(sites[site].folder))}`;

/** Of the main subject, in the folder of this project. */
export const mainFolder = folderOf('out');

/**
 * A window of the browser has parts that no journey sees, each a page in a process of its own: what lies open under
 * the field for addresses, what is kept ready for its menus, and a process that waits for the next page. They took
 * more of the processors than the pages that journeys see.
 */
const unseenParts = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'PreloadTopChromeWebUI',
  'SpareRendererForSitePerProcess',
];

/** What Playwright turns off; a browser obeys the last list alone, so ours repeats it. */
const offInPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'BlockOriginHeaderModificationOnRedirect',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'Translate',
  'AutoDeElevate',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
];

const onChromium = {
  launchOptions: {
    executablePath: locateBrowser(chromium.executablePath()),
    args: [
      `--disable-features=${[...offInPlaywright, ...unseenParts].join()}`,
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(isRoot ? ['--no-sandbox'] : []),
    ],
  },
};

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/journeys',
  fullyParallel: true,
  workers: 2,
  // What is slow is no fault here: a machine under load takes several times what ours does.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  use: {
    baseURL: addressOf(isAllInFolder ? 'base' : 'main'),
    viewport: { width: 1280, height: 800 },
  },
  projects: [
    {
      name: 'chromium',
      use: onChromium,
    },
    // Where addresses are made and read, on the site that stands in a folder of its host.
    {
      name: 'in-a-folder',
      grep: /@in-a-folder/,
      use: { ...onChromium, baseURL: addressOf('base') },
    },
    // The main journeys in the reader's own Firefox, over WebDriver BiDi; what that cannot set is left out.
    ...(firefox
      ? [
          {
            name: 'firefox',
            testMatch: /(axis|documents|events|keyboard|search|tracks)\.spec\.ts/,
            grepInvert: /on a phone|without scripts/,
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              launchOptions: {
                executablePath: firefox,
                firefoxUserPrefs: {
                  // Back to a page that was kept in memory is never told over BiDi.
                  'browser.sessionhistory.max_total_viewers': 0,
                  // Nor can a test ask for less motion: none does without.
                  'ui.prefersReducedMotion': 1,
                },
              },
            },
          },
        ]
      : []),
  ],
  webServer: Object.entries(sites)
    .filter(([, { folder }]) => existsSync(pathOf(folder)))
    .map(([site, { folder, port }]) => ({
      command: `node pipeline/commands/serve.mjs ${folder}`,
      cwd: '..',
      env: { PORT: String(port) },
      url: addressOf(site as keyof typeof sites),
      reuseExistingServer: false,
    })),
});
