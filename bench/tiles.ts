/**
 * `npx tsx bench/tiles.ts N [FOLDER]` or `npx tsx bench/tiles.ts ROWS.jsonl [FOLDER]`: builds tiles from N
 * made events, or from rows `{id, title, start, end?, actors, source, text?}` with dates to the day or the second,
 * and prints what that took and what came of it. The tiles stay in FOLDER; without one they are removed.
 */
import { createReadStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { gunzipSync } from 'node:zlib';
import type { ActorId, ChapterId, EpochMs, EventId } from '../lib/model/units';
import type { Origin } from '../lib/model/words';
import { createTileStore } from '../lib/tiles/tile-store';
import { initialFilter } from '../lib/view-state/view-state';
import { buildTiles } from '../pipeline/tiles/build-tiles';
import type { IncomingEvent } from '../pipeline/tiles/incoming-event';

interface Row {
  readonly id: string;
  readonly title: string;
  readonly start: string;
  readonly end?: string;
  readonly actors: readonly string[];
  readonly source: { readonly title: string; readonly url: string };
  readonly text?: string;
}

const [input = '100000', keptFolder] = process.argv.slice(2);
const folder = keptFolder ?? mkdtempSync(join(tmpdir(), 'sourceline-tiles-'));
const begun = performance.now();
let shown = '';

const { name, manifest, files, bytes } = await buildTiles({
  events: /^\d+$/.test(input) ? madeEvents(Number(input)) : rowsOf(input),
  actors: [],
  folder,
  onProgress({ phase, share, secondsLeft }) {
    const left = secondsLeft === null ? '' : `, ${Math.ceil(secondsLeft)} s left`;
    const line = `${phase} ${share === null ? '' : `${Math.floor(share * 100)} %`}${left}`;
    if (process.stderr.isTTY && line !== shown) process.stderr.write(`\r\x1b[K${line}`);
    shown = line;
  },
});
const seconds = (performance.now() - begun) / 1000;
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
const processor = (userCPUTime + systemCPUTime) / 1e6;
const all = [...bytes.values()].reduce((sum, part) => sum + part, 0);
const { total } = manifest;
console.log(`\n${total} events, folder ${name}`);
console.log(
  `${seconds.toFixed(1)} s (${processor.toFixed(1)} s of processor), ${(maxRSS / 1024).toFixed(0)} MB at most, ${files} files`,
);
console.log(`${(all / total).toFixed(1)} bytes an event:`);
for (const [part, size] of bytes)
  console.log(`  ${part.padEnd(14)}${(size / total).toFixed(2).padStart(8)}`);
await showFirstPicture();
if (!keptFolder) rmSync(folder, { recursive: true });

/** What has to be fetched for all of the subject on one track, 1,280 px wide. */
async function showFirstPicture(): Promise<void> {
  const fetched = new Map<string, number>();
  const store = createTileStore({
    manifest,
    actors: [],
    read: async (file) => {
      const content = readFileSync(join(folder, name, file));
      fetched.set(file, content.length);
      return gunzipSync(content);
    },
    later: () => {},
  });
  const { extent } = manifest;
  const [chapter = ''] = manifest.values.chapters;
  const question = {
    range: extent,
    msPerPx: (extent.end - extent.start) / 1280,
    filter: initialFilter,
    found: null,
    tracks: [{ facet: 'chapters' as const, value: chapter }],
  };
  for (let turn = 0; turn < 1000; turn++) {
    const { isWhole, tracks } = store.answer(question, 'bench');
    if (isWhole) {
      const asked = [...fetched.values()].reduce((sum, size) => sum + size, 0);
      const inManifest = JSON.stringify(manifest).length;
      console.log(
        `first picture: ${fetched.size} tiles, ${(asked / 1000).toFixed(1)} KB, manifest ${(inManifest / 1000).toFixed(1)} KB, ${tracks[0]?.events.length} events drawn`,
      );
      const times = Array.from({ length: 50 }, () => {
        const from = performance.now();
        store.answer(question, 'bench');
        return performance.now() - from;
      }).sort((a, b) => a - b);
      console.log(`an answer from tiles in memory: ${times[25]?.toFixed(2)} ms`);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

function incoming(row: Row, start: number, end: number): IncomingEvent {
  return {
    summary: {
      id: row.id as EventId,
      title: row.title,
      shortTitle: row.title.slice(0, 40),
      date: row.end ? `${row.start}/${row.end}` : row.start,
      chapter: 'all' as ChapterId,
      actors: row.actors as readonly ActorId[],
      sources: [],
      rank: 0.5,
      kind: 'happened',
      origin: 'imported' as Origin,
      didNotHappen: false,
      disputed: false,
      passages: 0,
    },
    start: start as EpochMs,
    end: end as EpochMs,
    detail: { source: row.source, text: row.text },
    searched: [row.title, ...row.actors, row.text ?? ''].join(' '),
  };
}

async function* rowsOf(file: string): AsyncGenerator<IncomingEvent> {
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (line === '') continue;
    const row = JSON.parse(line) as Row;
    const start = Date.parse(row.start);
    const last = Date.parse(row.end ?? row.start);
    const unit = row.start.includes('T') ? 1000 : 86_400_000;
    yield incoming(row, start, Math.max(last, start) + unit);
  }
}

/** Always the same: bursts of a few hours to a few days, some actors in most of them. */
function* madeEvents(count: number): Generator<IncomingEvent> {
  let seed = 1;
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const places = ['Kharkiv', 'Odesa', 'Lviv', 'Kherson', 'Sumy', 'Dnipro', 'Poltava', 'Rivne'];
  const things = ['Talks', 'Shelling', 'Vote', 'Convoy', 'Statement', 'Outage', 'Arrival'];
  const second = (t: number) => `${new Date(t).toISOString().slice(0, 19)}Z`;
  let burst = 0;
  for (let i = 0; i < count; i++) {
    if (i % 40 === 0) burst = 1.3e12 + Math.floor(random() * 4e8) * 1000;
    const start = burst + Math.floor(random() ** 3 * 300_000) * 1000;
    const end = start + Math.floor(random() ** 4 * 40_000 + 60) * 1000;
    const place = places[Math.floor(random() ** 2 * places.length)] ?? '';
    const thing = things[Math.floor(random() * things.length)] ?? '';
    const row: Row = {
      id: `made-${i.toString(36)}`,
      title: `${thing} in ${place} district ${Math.floor(random() * 400)}`,
      start: second(start),
      end: second(end),
      actors: [place, ...(random() < 0.3 ? ['Council'] : [])],
      source: { title: 'Made for a measurement', url: `https://example.invalid/${i}` },
      text: `${thing} reported by ${Math.floor(random() * 90) + 2} people near ${place}.`,
    };
    yield incoming(row, start, end + 1000);
  }
}
