import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryFolder } from '../subject/subject-folder';

const readmes = [
  'README.md',
  ...readdirSync(repositoryFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${name}/README.md`)
    .filter((name) => !name.startsWith('node_modules') && existsSync(join(repositoryFolder, name))),
];

describe('links in README files lead somewhere', () => {
  test.each(readmes)('%s', (name) => {
    const text = readFileSync(join(repositoryFolder, name), 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = '']) => path);
    const dead = links.filter((path) => !existsSync(join(repositoryFolder, dirname(name), path)));
    expect(dead).toEqual([]);
  });
});

test('every top folder of code or data has a README that says what belongs there', () => {
  for (const folder of ['app', 'components', 'data', 'e2e', 'lib', 'pipeline', 'seeds']) {
    expect(readmes).toContain(`${folder}/README.md`);
  }
});
