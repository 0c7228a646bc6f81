/**
 * `npm test`: installs what is missing, then runs every check and every test, in order of how soon
 * each answers. All run, whatever fails; the last line counts them.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installBrowser } from '../setup/browser.mjs';
import { installPackages } from '../setup/install.mjs';
import { root, run, runCommand } from '../setup/run.mjs';

const reports = join(root, 'test-results');
const tool = (/** @type {string} */ path, /** @type {string[]} */ ...args) =>
  run(process.execPath, [join('node_modules', path), ...args]);
const build = (/** @type {string} */ out, /** @type {Record<string, string>} */ env = {}) =>
  runCommand('build', ['--if-changed'], {
    SOURCELINE_OUT: out,
    SOURCELINE_DATA: '',
    SITE_URL: '',
    ...env,
  });

/** Steps that are a check of their own: they pass or fail as a whole. */
const checks = [
  ['Format', () => tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')],
  ['Lint', () => tool('oxlint/bin/oxlint', '--deny-warnings')],
  ['Types: routes', () => tool('next/dist/bin/next', 'typegen')],
  ['Types: everything', () => tool('typescript/bin/tsc', '--noEmit', '--incremental', 'false')],
  [
    'Types: lib knows neither browser nor Node',
    () => tool('typescript/bin/tsc', '--noEmit', '-p', 'lib'),
  ],
  ['Schemas are as generated', () => runCommand('schemas', ['--check'])],
  ['Data', () => runCommand('check')],
  ['Build: the site', () => build('out', { TZ: 'UTC' })],
  ['Build: the same in Los Angeles', () => build('out-los-angeles', { TZ: 'America/Los_Angeles' })],
  [
    'Build: the same for a folder, in Kolkata',
    () => build('out-base', { TZ: 'Asia/Kolkata', SITE_URL: 'https://example.org/some/base/path' }),
  ],
  ['Build: another subject', () => build('out-tiny', { SOURCELINE_DATA: 'e2e/subjects/tiny' })],
  ['Build: a hostile subject', () => buildHostile()],
  ['Build: a large subject', () => buildLarge()],
];

async function buildHostile() {
  const folder = join(reports, 'hostile');
  const made = await run(process.execPath, ['e2e/subjects/hostile/make.mjs', folder]);
  return made || build('out-hostile', { SOURCELINE_DATA: folder });
}

async function buildLarge() {
  const file = join(reports, 'large.jsonl');
  const folder = join(reports, 'large');
  const made = await run(process.execPath, ['e2e/subjects/large/make.mjs', file]);
  const imported =
    made ||
    (await runCommand('import', [file, '--added', '2026-11-22'], { SOURCELINE_DATA: folder }));
  return imported || build('out-large', { SOURCELINE_DATA: folder });
}

/** @type {{ passed: number, failed: string[] }} */
const result = { passed: 0, failed: [] };

function record(/** @type {string} */ name, /** @type {number} */ code) {
  if (code === 0) result.passed += 1;
  else result.failed.push(name);
}

async function runTests(
  /** @type {string} */ name,
  /** @type {string} */ report,
  /** @type {() => Promise<number>} */ start,
  /** @type {(json: any) => { passed: number, failed: number }} */ count,
) {
  console.log(`\n── ${name}`);
  const code = await start();
  const path = join(reports, report);
  if (!existsSync(path)) return record(`${name}: did not run`, 1);
  const { passed, failed } = count(JSON.parse(readFileSync(path, 'utf8')));
  result.passed += passed;
  for (let index = 0; index < failed; index += 1) result.failed.push(name);
  if (code !== 0 && failed === 0) record(`${name}: ended with ${code}`, code);
}

if (!(await installPackages())) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

for (const [name, start] of checks.slice(0, 7)) {
  console.log(`\n── ${name}`);
  record(name, await start());
}
await runTests(
  'Unit tests',
  'unit.json',
  () =>
    tool(
      'vitest/vitest.mjs',
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${join(reports, 'unit.json')}`,
    ),
  ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests }),
);
for (const [name, start] of checks.slice(7)) {
  console.log(`\n── ${name}`);
  record(name, await start());
}
console.log('\n── Browser');
const hasBrowser = await installBrowser();
record('Browser', hasBrowser ? 0 : 1);
if (hasBrowser) {
  await runTests(
    'Journeys',
    'journeys.json',
    () =>
      run(
        process.execPath,
        ['node_modules/@playwright/test/cli.js', 'test', '-c', 'e2e', '--reporter=line,json'],
        {
          PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'journeys.json'),
        },
      ),
    ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
  );
}

for (const name of new Set(result.failed)) console.log(`failed: ${name}`);
console.log(`${result.passed} passed, ${result.failed.length} failed`);
process.exit(result.failed.length === 0 ? 0 : 1);
