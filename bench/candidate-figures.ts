/**
 * `npx tsx bench/candidate-figures.ts [--all]`: how the candidates of `data/candidates/` compare with
 * the curated events. A curated event is found if a candidate rests on one of its passages (half of
 * the shorter quote), and right if their dates agree: the same bounds, `~` apart; or, where the
 * editor reckoned the date, one within the other. The status of a candidate is compared with the
 * kinds of the statements that are quoted for its words. `--all` lists every event and candidate.
 */
import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { boundsOf, edtf } from '../lib/time/edtf';
import { candidateSchema, type Candidate } from '../lib/model/files';
import { citationsOf, placesOf } from '../pipeline/check/citations';
import { candidateFile } from '../pipeline/extract/candidate-files';
import { readSubject } from '../pipeline/subject/read-subject';
import { subjectFolder } from '../pipeline/subject/subject-folder';

const important = 0.5;
const root = subjectFolder();
const { subject } = readSubject(root);
const candidates: Candidate[] = subject.sources.flatMap(({ id }) => {
  const path = join(root, candidateFile(id));
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
  return lines.filter(Boolean).map((line) => candidateSchema.parse(JSON.parse(line)));
});
const citations = citationsOf(subject);
const texts = new Map(subject.sources.map(({ id, document }) => [id, document?.text]));

const events = subject.events.flatMap(({ id, file }) => {
  const event = file.value;
  if (!event) return [];
  const passages = citations
    .filter((citation) => citation.file === file && !citation.path.includes('outcome'))
    .flatMap((citation) =>
      placesOf(citation).map((place) => ({
        source: citation.source,
        statement: Number(citation.path[1]),
        ...place,
      })),
    );
  return [{ id, ...event, passages }];
});
type Curated = (typeof events)[number];

const isOn = (candidate: Candidate, event: Curated) =>
  event.passages.some((passage) => {
    const { position } = candidate;
    const shared = Math.min(passage.end, position.end) - Math.max(passage.start, position.start);
    const shorter = Math.min(passage.end - passage.start, position.end - position.start);
    return passage.source === candidate.source && shared >= shorter / 2;
  });

function agrees(found: string, event: Curated): boolean {
  const [a, b] = [boundsOf(edtf(found)), boundsOf(edtf(event.date))];
  if (a.start === b.start && a.end === b.end) return true;
  if (event.dateBasis === 'stated') return false;
  const inside = (x: typeof a, y: typeof a) =>
    (x.start ?? -Infinity) >= (y.start ?? -Infinity) && (x.end ?? Infinity) <= (y.end ?? Infinity);
  return (
    inside(a, b) ||
    (inside(b, a) && (a.end ?? Infinity) - (a.start ?? -Infinity) <= 32 * 86_400_000)
  );
}

const isDatable = ({ dateBasis }: Curated) => dateBasis !== 'supplied';
const rows = events.map((event) => {
  const on = candidates.filter((candidate) => isOn(candidate, event));
  const right = on.find((candidate) => agrees(candidate.date, event));
  return { event, on, right };
});
const share = (some: number, all: number) =>
  `${some} of ${all} (${((100 * some) / all).toFixed(1)} %)`;
const report = (name: string, kept: typeof rows) => {
  const found = kept.filter(({ on }) => on.length > 0).length;
  console.log(
    `${name}: right ${share(kept.filter(({ right }) => right).length, kept.length)}, found ${share(found, kept.length)}`,
  );
};
report(
  'datable, important',
  rows.filter(({ event }) => isDatable(event) && event.rank >= important),
);
report(
  'datable',
  rows.filter(({ event }) => isDatable(event)),
);
report('all', rows);
const useful = candidates.filter((candidate) => events.some((event) => isOn(candidate, event)));
console.log(
  `precision, candidates on a passage of a curated event: ${share(useful.length, candidates.length)}`,
);
const dated = useful.filter((candidate) =>
  events.some((event) => isOn(candidate, event) && agrees(candidate.date, event)),
);
console.log(`precision, and of its date: ${share(dated.length, candidates.length)}`);
/** The kinds of the statements whose quote is that of the candidate, nearly. */
const kindsOf = ({ source, position }: Candidate) =>
  events.flatMap(({ statements, passages }) =>
    passages.flatMap((passage) => {
      const shared = Math.min(passage.end, position.end) - Math.max(passage.start, position.start);
      const shorter = Math.min(passage.end - passage.start, position.end - position.start);
      const kind = statements[passage.statement]?.kind;
      return passage.source === source && shared >= shorter * 0.8 && kind ? [kind] : [];
    }),
  );
const labelled = candidates
  .map((candidate) => ({ candidate, kinds: new Set(kindsOf(candidate)) }))
  .filter(({ kinds }) => kinds.size > 0);
const agreeing = labelled.filter(({ candidate, kinds }) => kinds.has(candidate.status));
console.log(
  `status is that of a statement on its words: ${share(agreeing.length, labelled.length)}`,
);
const ahead = labelled.filter(({ kinds }) => !kinds.has('happened') && !kinds.has('said'));
const asFact = ahead.filter(({ candidate }) => candidate.status === 'happened');
console.log(
  `happened, where an editor has only plans and predictions: ${asFact.length} of ${ahead.length}${asFact.map(({ candidate }) => ` ${candidate.id}`).join('')}`,
);
const heard = labelled.filter(({ kinds }) => !kinds.has('happened'));
const heardAsFact = heard.filter(({ candidate }) => candidate.status === 'happened');
console.log(
  `happened, where an editor has nothing that did: ${heardAsFact.length} of ${heard.length}${heardAsFact.map(({ candidate }) => ` ${candidate.id}`).join('')}`,
);
const wrong = candidates.filter(
  ({ source, position, quote }) => texts.get(source)?.slice(position as never) !== quote,
);
console.log(`quotes that are not in their text: ${wrong.length}`);
const cited = candidates.filter(({ source, timex }) => {
  const text = texts.get(source)?.value ?? '';
  if (!timex) return false;
  const open = text.lastIndexOf('(', timex.start);
  const close = text.indexOf(')', timex.start);
  return (
    open > text.lastIndexOf(')', timex.start) &&
    close > 0 &&
    /^\((?:see )?[A-Z]/.test(text.slice(open, open + 6))
  );
});
console.log(`dated by a citation in brackets: ${cited.length}`);

if (process.argv.includes('--all')) {
  for (const { event, on, right } of rows)
    if (!right)
      console.log(
        `${on.length > 0 ? 'wrong  ' : 'missing'} ${event.rank} ${event.dateBasis} ${event.id} ${event.date} <- ${on.map(({ date }) => date).join(' ')}`,
      );
  for (const candidate of candidates) {
    const ids = events
      .filter((event) => isOn(candidate, event))
      .map((event) => `${agrees(candidate.date, event) ? '+' : '-'}${event.id}`);
    console.log(
      `${ids.length > 0 ? ' ' : '!'} ${candidate.source.slice(0, 4)} ${candidate.date} ${candidate.status} ${candidate.confidence} [${candidate.actors.join(',')}|${candidate.proposed.join(',')}] ${candidate.title}\n      ${candidate.rules.join('; ')} | ${ids.join(' ')}`,
    );
  }
}
