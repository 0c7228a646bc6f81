import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

const oldestNode = [20, 19];

/**
 * Installs the packages of package-lock.json unless they are installed already.
 * Resolves with whether they are; says on standard error why not.
 *
 * @returns {Promise<boolean>}
 */
export async function installPackages() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    console.error(
      `Node ${process.versions.node} is too old. Install Node ${oldestNode.join('.')} or newer.`,
    );
    return false;
  }
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.sourceline-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return true;
  const code = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) {
    console.error(
      'The packages could not be installed (see above). Check the network, then try again.',
    );
    return false;
  }
  writeFileSync(stamp, lock);
  return true;
}
