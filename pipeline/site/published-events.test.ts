import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { EventId } from '../../lib/model/units';
import { blockOf as blockInBrowser } from '../../lib/tiles/event-block';
import { blockOf, namesEvent } from './published-events.mjs';

const site = mkdtempSync(join(tmpdir(), 'site-'));
afterAll(() => rmSync(site, { recursive: true }));

test('looks for an event where the browser does', () => {
  const anyBlocks = fc.integer({ min: 1, max: 5000 });
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), anyBlocks, (id, blocks) => {
      expect(blockOf(id, blocks)).toBe(blockInBrowser(id as EventId, blocks));
    }),
  );
});

test('an event that is in its block is there, and no other path', () => {
  const events = join(site, 'data/tiles/0a/events');
  mkdirSync(events, { recursive: true });
  writeFileSync(join(site, 'data/tiles/0a/manifest.json'), '{"eventBlocks":1}');
  writeFileSync(join(events, '0.bin'), gzipSync('[{"summary":{"id":"a-talk"}}]'));
  expect(namesEvent(site, '/events/a-talk/')).toBe(true);
  for (const path of ['/events/another/', '/events/', '/actors/a-talk/', '/'])
    expect(namesEvent(site, path)).toBe(false);
  writeFileSync(join(events, '0.bin'), 'broken');
  expect(namesEvent(site, '/events/a-talk/')).toBe(false);
  expect(namesEvent(join(site, 'data'), '/events/a-talk/')).toBe(false);
});
