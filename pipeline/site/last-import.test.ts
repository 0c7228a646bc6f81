import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importedOn } from '../../lib/formats/export/published.test-support';
import { importFolder } from '../subject/imported-rows';
import { lastImport } from './last-import';

test('the last import counts where its events are in no export', () => {
  const root = mkdtempSync(join(tmpdir(), 'sourceline-'));
  try {
    expect(lastImport({ events: [] }, root)).toBeNull();
    mkdirSync(join(root, importFolder), { recursive: true });
    for (const [name, added] of [
      ['first', '2026-11-23'],
      ['second', '2026-11-22'],
    ] as const)
      writeFileSync(join(root, importFolder, `${name}.yaml`), recordOf(added));
    expect(lastImport({ events: [] }, root)).toBe('2026-11-23');
    expect(lastImport({ events: [importedOn('2022')] }, root)).toBeNull();
  } finally {
    rmSync(root, { recursive: true });
  }
});

const recordOf = (added: string) =>
  `file: rows.csv\nlayout: CSV\nevents: 1\nrejected: 0\nadded: '${added}'\nactors: []\n`;
