import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportedEvent } from '../../lib/model/files';
import { loadSubject } from '../check/load-subject';
import {
  folder,
  importText,
  linesOf,
  root,
  type Reject,
  withFolder,
} from './import-text.test-support';

withFolder();

describe('TimelineJS JSON', () => {
  const third = {
    title: { text: { headline: 'The <b>whole</b>', text: 'All of it' } },
    eras: [{ start_date: { year: '600' }, end_date: { year: '650' } }],
    events: [
      {
        start_date: { year: '-13798000000', month: '', day: '' },
        media: { url: '//a.org/x', credit: '<a href="y">Someone</a>' },
        text: { headline: 'Bang', text: '<p>Loud</p>' },
      },
      { text: { headline: 'Undated' } },
      { start_date: { year: 2010 }, media: { url: '<iframe src="x"></iframe>', caption: 'Seen' } },
    ],
  };

  it('of version 3 is read, and an event without a date rejected', async () => {
    const outcome = await importText('three.json', JSON.stringify(third, null, 2));
    expect(outcome.found).toContain('TimelineJS JSON, version 3');
    expect(outcome.findings).toEqual(['eras, which are stretches and no events, left out: 1']);
    expect(linesOf<ImportedEvent>('three.jsonl')).toMatchObject([
      {
        title: 'Bang',
        date: 'Y-13798000000',
        text: 'Loud',
        source: { title: 'Someone', url: 'https://a.org/x' },
      },
      { title: 'Seen', date: '2010', source: { title: 'three.json' } },
    ]);
    expect(linesOf<Reject>('three.rejects.jsonl')).toMatchObject([
      { row: 2, path: 'events[1]', kind: 'no date' },
    ]);
    expect(loadSubject(root()).subject).toMatchObject({ title: 'The whole' });
  });

  it('of version 2 gives the same events as of version 3', async () => {
    const old = {
      timeline: {
        headline: 'H',
        date: [
          { startDate: '1963,8,9', headline: 'One', text: '<p>T</p>' },
          { startDate: '1978', endDate: '1979,2', headline: 'Two' },
        ],
      },
    };
    const events = [
      {
        start_date: { year: '1963', month: '8', day: '9' },
        text: { headline: 'One', text: '<p>T</p>' },
      },
      {
        start_date: { year: '1978' },
        end_date: { year: '1979', month: '2' },
        text: { headline: 'Two' },
      },
    ];
    const [a, b] = [mkdtempSync(join(folder, 'a-')), mkdtempSync(join(folder, 'b-'))];
    const outcome = await importText('same.json', JSON.stringify(old), {}, a);
    await importText('same.json', JSON.stringify({ events }), {}, b);
    expect(outcome.found).toContain('TimelineJS JSON, version 2');
    expect(linesOf('same.jsonl', a)).toEqual(linesOf('same.jsonl', b));
    expect(linesOf<ImportedEvent>('same.jsonl', a).map(({ date }) => date)).toEqual([
      '1963-08-09',
      '1978/1979-02',
    ]);
  });
});
