import { expect, test } from 'vitest';
import { apaReference } from '@/lib/formats/citation/apa';
import { importedOn } from '@/lib/formats/export/published.test-support';
import { sharedImport } from './shared-import';

test('the reference of an imported event names the timeline in which it stands', () => {
  const { title, cited } = sharedImport(importedOn('2022-02-16'), 'A harbour');
  expect(title).not.toBe('A harbour');
  expect(apaReference(cited, null)).toContain('. A harbour. ');
});
