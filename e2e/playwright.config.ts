import { chromium, defineConfig } from '@playwright/test';
import { locateBrowser } from '../pipeline/setup/browser.mjs';

const isRoot = process.getuid?.() === 0;

/** Each site is served from the folder that `npm test` has built it in. */
export const sites = {
  main: { folder: 'out', port: 41730 },
  tiny: { folder: 'out-tiny', port: 41731 },
  hostile: { folder: 'out-hostile', port: 41732 },
} as const;

export const addressOf = (site: keyof typeof sites) => `http://127.0.0.1:${sites[site].port}`;

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results/journeys',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  use: {
    baseURL: addressOf('main'),
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath: locateBrowser(chromium.executablePath()),
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        ...(isRoot ? ['--no-sandbox'] : []),
      ],
    },
  },
  webServer: Object.entries(sites).map(([site, { folder, port }]) => ({
    command: `node pipeline/commands/serve.mjs ${folder}`,
    cwd: '..',
    env: { PORT: String(port) },
    url: addressOf(site as keyof typeof sites),
    reuseExistingServer: false,
  })),
});
