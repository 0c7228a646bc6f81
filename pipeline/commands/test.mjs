/**
 * `npm test`: installs what is missing, then runs every check and every test, those that do not touch one another
 * side by side. All run, whatever fails; the last line counts them.
 */
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installBrowser } from '../setup/browser.mjs';
import { installPackages } from '../setup/install.mjs';
import { root, run, runCommand } from '../setup/run.mjs';

/**
 * A step is given the file that its output goes to, and resolves with its exit code.
 * @typedef {(output: number | 'inherit') => Promise<number>} Step
 * @typedef {readonly [name: string, step: Step]} NamedStep
 */

const reports = join(root, 'test-results');

/** @returns {Step} */
const tool =
  (/** @type {string} */ path, /** @type {string[]} */ ...args) =>
  (output) =>
    run(process.execPath, [join('node_modules', path), ...args], {}, output);

/** @returns {Step} */
const command =
  (/** @type {string} */ name, /** @type {string[]} */ ...args) =>
  (output) =>
    runCommand(name, args, {}, output);

/** @returns {Step} */
const build =
  (/** @type {string} */ out, /** @type {Record<string, string>} */ env = {}) =>
  (output) =>
    runCommand(
      'build',
      ['--if-changed'],
      { SOURCELINE_OUT: out, SOURCELINE_DATA: '', SITE_URL: '', ...env },
      output,
    );

/** @type {Step} */
async function buildHostile(output) {
  const folder = join(reports, 'hostile');
  const make = ['e2e/subjects/hostile/make.mjs', folder];
  const made = await run(process.execPath, make, {}, output);
  return made || build('out-hostile', { SOURCELINE_DATA: folder })(output);
}

/** @type {Step} */
async function buildLarge(output) {
  const file = join(reports, 'large.jsonl');
  const folder = join(reports, 'large');
  const made = await run(process.execPath, ['e2e/subjects/large/make.mjs', file], {}, output);
  const asSubject = { SOURCELINE_DATA: folder };
  const imported =
    made || (await runCommand('import', [file, '--added', '2026-11-22'], asSubject, output));
  return imported || build('out-large', asSubject)(output);
}

/** @type {readonly NamedStep[]} */
const format = [['Format', tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')]];

/** @type {readonly NamedStep[]} */
const checks = [
  ['Lint', tool('oxlint/bin/oxlint', '--deny-warnings')],
  ['Types: routes', tool('next/dist/bin/next', 'typegen')],
  ['Types: everything', tool('typescript/bin/tsc', '--noEmit', '--incremental', 'false')],
  [
    'Types: lib knows neither browser nor Node',
    tool('typescript/bin/tsc', '--noEmit', '-p', 'lib'),
  ],
  ['Schemas are as generated', command('schemas', '--check')],
  ['Data', command('check')],
];

/** One after another: they share the folder that Next works in. @type {readonly NamedStep[]} */
const builds = [
  ['Build: the site', build('out', { TZ: 'UTC' })],
  ['Build: the same in Los Angeles', build('out-los-angeles', { TZ: 'America/Los_Angeles' })],
  [
    'Build: the same for a folder, in Kolkata',
    build('out-base', { TZ: 'Asia/Kolkata', SITE_URL: 'https://example.org/some/base/path' }),
  ],
  ['Build: another subject', build('out-tiny', { SOURCELINE_DATA: 'e2e/subjects/tiny' })],
  ['Build: a hostile subject', buildHostile],
  ['Build: a large subject', buildLarge],
];

/** @type {{ passed: number, failed: string[] }} */
const result = { passed: 0, failed: [] };

function record(/** @type {string} */ name, /** @type {number} */ code) {
  if (code === 0) result.passed += 1;
  else result.failed.push(name);
}

/** What a step says is told when it has ended: another may run beside it. */
async function tellAfter(/** @type {string} */ name, /** @type {Step} */ step) {
  const log = join(reports, `${name.replaceAll(/\W+/g, '-')}.log`);
  const output = openSync(log, 'w');
  const begin = performance.now();
  const code = await step(output);
  closeSync(output);
  console.log(`\n── ${name} (${Math.round((performance.now() - begin) / 1000)} s)`);
  process.stdout.write(readFileSync(log));
  return code;
}

async function runChecks(/** @type {readonly NamedStep[]} */ steps) {
  for (const [name, step] of steps) record(name, await tellAfter(name, step));
}

/** Counts what a report of tests says; a run that left none has failed. */
function countTests(
  /** @type {string} */ name,
  /** @type {string} */ report,
  /** @type {number} */ code,
  /** @type {(json: any) => { passed: number, failed: number }} */ count,
) {
  const path = join(reports, report);
  if (!existsSync(path)) return record(`${name}: did not run`, 1);
  const { passed, failed } = count(JSON.parse(readFileSync(path, 'utf8')));
  result.passed += passed;
  for (let index = 0; index < failed; index += 1) result.failed.push(name);
  if (code !== 0 && failed === 0) record(`${name}: ended with ${code}`, code);
}

async function runUnitTests() {
  const report = `--outputFile.json=${join(reports, 'unit.json')}`;
  const vitest = tool('vitest/vitest.mjs', 'run', '--reporter=dot', '--reporter=json', report);
  const code = await tellAfter('Unit tests', vitest);
  countTests('Unit tests', 'unit.json', code, ({ numPassedTests, numFailedTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
  }));
}

/** The journeys of a report that failed, and passed when they were tried again. */
function flakyJourneys(/** @type {any} */ suite) {
  /** @type {string[]} */
  const own = (suite.specs ?? []).flatMap((/** @type {any} */ { file, line, title, tests }) =>
    tests
      .filter((/** @type {any} */ { status }) => status === 'flaky')
      .map((/** @type {any} */ { projectName }) => `${file}:${line} › ${title} (${projectName})`),
  );
  return [...own, ...(suite.suites ?? []).flatMap(flakyJourneys)];
}

/**
 * A journey that fails is tried once more, for a machine that stood still must not look like a fault; one that fails
 * always fails the second time too. Which passed at the second try is said, and wants mending.
 */
async function runJourneys() {
  console.log('\n── Journeys');
  const playwright = ['node_modules/@playwright/test/cli.js', 'test', '-c', 'e2e', '--retries=1'];
  const code = await run(process.execPath, [...playwright, '--reporter=line,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: join(reports, 'journeys.json'),
  });
  countTests('Journeys', 'journeys.json', code, (json) => {
    for (const journey of flakyJourneys(json))
      console.log(`FLAKY, passed at its second try: ${journey}`);
    const { expected, flaky, unexpected } = json.stats;
    return { passed: expected + flaky, failed: unexpected };
  });
}

if (!(await installPackages())) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

await Promise.all([runChecks(format), runChecks(checks)]);
await Promise.all([runChecks(builds), runUnitTests()]);
console.log('\n── Browser');
const hasBrowser = await installBrowser();
record('Browser', hasBrowser ? 0 : 1);
if (hasBrowser) await runJourneys();

for (const name of new Set(result.failed)) console.log(`failed: ${name}`);
console.log(`${result.passed} passed, ${result.failed.length} failed`);
process.exit(result.failed.length === 0 ? 0 : 1);
