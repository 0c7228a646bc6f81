/** `npm start`: from a fresh clone to the real site, served. Each step is skipped where nothing changed. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from '../setup/install.mjs';
import { readPort, tryPort } from '../setup/port.mjs';
import { root, runCommand } from '../setup/run.mjs';

const steps = 4;
let step = 0;
const announce = (/** @type {string} */ words) => console.log(`[${(step += 1)}/${steps}] ${words}`);

try {
  const port = readPort(3000);
  await tryPort(port);
  announce('Packages: installing what is missing');
  if (!(await installPackages())) process.exit(1);

  announce('Data: checking every document, event and quote');
  if ((await runCommand('check')) !== 0) process.exit(1);

  announce('Site: building what changed');
  if ((await runCommand('build', ['--if-changed'])) !== 0) process.exit(1);

  announce('Serving');
  const out = join(root, process.env.SOURCELINE_OUT || 'out');
  if (!existsSync(out)) throw new Error(`There is no site in ${out}. Run npm run build.`);
  const { serveSite } = await import('../site/serve.mjs');
  const { address } = await serveSite(out, port);
  console.log(`\nSourceline is at ${address}   (Ctrl+C ends it)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
