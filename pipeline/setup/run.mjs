/**
 * Running other programs, for the commands that start before anything is installed.
 * Plain JavaScript for that reason, as is all of this folder.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs a program in the repository with its output passed through, or written to an open file.
 * Resolves with its exit code; one that cannot be started counts as 127.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env] added to the environment
 * @param {number | 'inherit'} [output]
 * @returns {Promise<number>}
 */
export function run(program, args, env = {}, output = 'inherit') {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', output, output],
      shell: process.platform === 'win32',
    });
    child.on('error', () => resolve(127));
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/**
 * Runs one of our own TypeScript commands.
 *
 * @param {string} name file in pipeline/commands, without its ending
 * @param {readonly string[]} [args]
 * @param {Readonly<Record<string, string>>} [env]
 * @param {number | 'inherit'} [output]
 */
export function runCommand(name, args = [], env = {}, output = 'inherit') {
  const command = ['--import', 'tsx', `pipeline/commands/${name}.ts`, ...args];
  return run(process.execPath, command, env, output);
}
