/**
 * Makes the whole hostile subject: this folder's `seeds/` and `data/`, and a document of 2 MB with
 * an event that cites its beginning, middle and end. The long document is made, not stored; it is
 * the same every time.
 *
 *   node e2e/subjects/hostile/make.mjs /tmp/hostile
 *   SOURCELINE_DATA=/tmp/hostile npm run build
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const bytes = 2_000_000;

/** Numbered sentences; every tenth paragraph has no line break for 100 sentences. */
export function longText() {
  const paragraphs = [];
  let sentence = 0;
  for (let length = 0; length < bytes;) {
    const count = paragraphs.length % 10 === 9 ? 100 : 4;
    const sentences = Array.from({ length: count }, () => {
      sentence += 1;
      return `On 7 April 2020 wave ${sentence} broke over Mr. Doe’s quay 🌊 with <b>foam</b>.`;
    });
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    length += Buffer.byteLength(paragraph) + 2;
  }
  return { text: paragraphs.join('\n\n'), sentences: sentence };
}

export function makeHostileSubject(target) {
  for (const folder of ['seeds', 'data'])
    cpSync(join(here, folder), join(target, folder), { recursive: true });
  const { text, sentences } = longText();
  const seed = join(target, 'seeds/very-long');
  mkdirSync(seed, { recursive: true });
  writeFileSync(join(seed, 'text.txt'), text);
  writeFileSync(join(seed, 'source.yaml'), record(createHash('sha256').update(text).digest('hex')));
  const cited = [1, Math.floor(sentences / 2), sentences];
  writeFileSync(join(target, 'data/events/waves.yaml'), event(cited));
}

function record(sha256) {
  return `title: Waves
titleBasis: supplied
creator: null
publisher: null
kind: news-report
published: { date: '2020-04-08', basis: stated, note: Made up. }
language: en
sha256: ${sha256}
rights: Written for this test; MIT, as the code.
display: excerpt
added: '2026-11-22'
`;
}

function event(waves) {
  return `title: Waves break over the quay
shortTitle: Waves
date: '2020-04-07'
dateBasis: stated
chapter: april
actors: [the-harbour]
rank: 0.6
statements:
  - text: Waves broke over the quay.
    kind: happened
    evidence:
${waves.map(evidence).join('')}added: '2026-11-22'
`;
}

function evidence(wave) {
  return `      - source: very-long
        quote: 'On 7 April 2020 wave ${wave} broke over Mr. Doe’s quay'
        suffix: ' 🌊 with <b>foam</b>.'
`;
}

const [, script, target] = process.argv;
if (script === fileURLToPath(import.meta.url)) {
  if (!target) throw new Error('usage: node e2e/subjects/hostile/make.mjs <folder>');
  makeHostileSubject(target);
}
