/**
 * `node e2e/subjects/large/make.mjs FILE`: 2,600 made-up events as JSON lines, more than a site keeps in
 * memory: the ships that a harbour saw in two years. The same bytes every time.
 *
 * 600 of them are on one day, a few last for months, and the rarest ships call five times.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const day = 86_400_000;
const opening = Date.UTC(2019, 0, 1);
const ships = ['Albatross', 'Bittern', 'Curlew', 'Dunlin', 'Egret', 'Fulmar', 'Gannet', 'Heron'];

let seed = 7;
/** The next of a fixed series of numbers from 0 up to, not including, 1. */
function chance() {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 4_294_967_296;
}

const at = (/** @type {number} */ time) => `${new Date(time).toISOString().slice(0, 19)}Z`;

const rows = Array.from({ length: 2600 }, (_, index) => {
  const isRegatta = index >= 1000 && index < 1600;
  const start = isRegatta
    ? Date.UTC(2019, 5, 15) + Math.floor(chance() * 86_400) * 1000
    : opening + Math.floor(chance() * 730 * 86_400) * 1000;
  const stays = index % 500 === 250 ? 80 * day : (1 + Math.floor(chance() * 600)) * 60_000;
  const ship = index % 520 === 0 ? 'Ivory Gull' : ships[Math.floor(chance() ** 2 * ships.length)];
  return {
    id: `call-${index}`,
    title: `${ship} ${stays > day ? 'winters' : 'calls'} at berth ${1 + (index % 12)}`,
    start: at(start),
    end: at(start + stays),
    actors: [ship],
    source: { title: 'The harbour master’s book', url: `https://example.org/book/${index}` },
    ...(index % 10 === 0 ? { text: `Cargo: ${index % 20 === 0 ? 'salt' : 'timber'}.` } : {}),
  };
});

const [, , file = 'large.jsonl'] = process.argv;
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`);
