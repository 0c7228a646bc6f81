/** `node pipeline/commands/serve.mjs <folder>`: serves an exported site on PORT (4173). */
import { resolve } from 'node:path';
import { readPort } from '../setup/port.mjs';
import { serveSite } from '../site/serve.mjs';

try {
  const { address } = await serveSite(resolve(process.argv[2] ?? 'out'), readPort(4173));
  console.log(`Serving at ${address}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
