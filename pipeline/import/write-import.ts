import { rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import { canonicalRow, type CanonicalRow } from '../../lib/formats/import/canonical-row';
import type { Rejection } from '../../lib/formats/import/incoming-row';
import { layouts } from '../../lib/formats/import/layouts';
import { importedRank } from '../../lib/formats/import/rank';
import { shortTitle } from '../../lib/formats/import/short-title';
import type { ImportedEvent, ImportRecord } from '../../lib/model/files';
import { drawnRange } from '../../lib/time/drawn-range';
import { edtf } from '../../lib/time/edtf';
import { importRecord, importedFile, importFolder } from '../subject/imported-rows';
import { encodingWords } from './file-bytes';
import { FarOff } from './far-off';
import { IdSet } from './id-set';
import { idOfGiven, idOfUnnamed } from './ids';
import { ImportActors } from './import-actors';
import type { ImportOptions, ImportOutcome } from './import-file';
import type { KnownSubject } from './known-subject';
import { ImportRefused } from './import-refused';
import { type OpenImport } from './open-import';
import { PartFile } from './part-file';
import type { Progress } from './progress';
import type { ReceivedRow } from './received-row';
import { Span } from './span';
import { startSubject } from './start-subject';
import type { Survey } from './survey';
import { Tally } from './tally';

export interface ImportWork {
  readonly name: string;
  readonly known: KnownSubject;
  readonly open: OpenImport;
  readonly survey: Survey;
  readonly progress: Progress;
}

/** The second pass: writes the events of a file and its rejected rows, then what else the subject needs. */
export async function writeImport(
  root: string,
  options: ImportOptions,
  { name, known, open, survey, progress }: ImportWork,
): Promise<ImportOutcome> {
  const fileName = basename(options.file);
  const chapter = options.chapter ?? name;
  const events = new PartFile(join(root, importedFile(name)));
  const rejects = new PartFile(join(root, rejectsFile(name)));
  try {
    const actors = new ImportActors(known.actors);
    const ids = new IdSet();
    /** What rows without an id say, so that none stands twice. */
    const said = new IdSet();
    const span = new Span();
    const farOff = new FarOff();
    const [rejected, warnings] = [new Tally(), new Tally()];
    let firstReason = '';
    const reject = ({ position, received }: ReceivedRow, { kind, reason }: Rejection) => {
      rejected.add(kind);
      firstReason ||= reason;
      rejects.writeLine(JSON.stringify({ ...position, kind, reason, received }));
    };
    for await (const received of open.rows((bytes) => progress.read(bytes))) {
      if ('aside' in received) continue;
      progress.row('Writing');
      if ('rejection' in received) {
        reject(received, received.rejection);
        continue;
      }
      const row = canonicalRow(received.row, survey.readings, fileName);
      if ('reason' in row) {
        reject(received, row);
        continue;
      }
      const id = claimId(row, ids, said, known);
      if (typeof id !== 'string') {
        reject(received, id);
        continue;
      }
      const date = edtf(row.date);
      const { start, end } = drawnRange(date);
      const rank = importedRank(end - start, survey.titles.of(received.row.title));
      const actorIds = [...new Set(row.actors.map((actor) => actors.idOf(actor)))];
      events.writeLine(JSON.stringify(importedEvent(id, row, chapter, actorIds, rank)));
      span.add(date);
      farOff.add(date, id);
      for (const warning of row.warnings) warnings.add(warning);
    }
    const rows = events.lines + rejects.lines;
    if (events.lines === 0)
      throw new ImportRefused(
        rows === 0
          ? 'the file has no rows'
          : `none of its rows (${rows}) can be imported; the first one: ${firstReason}`,
      );
    const title = options.title ?? (survey.title || titleOf(fileName));
    const own = {
      id: name,
      title: shortTitle(title),
      date: span.inEdtf(),
      introduction: `Events imported from ${fileName}. Each links to its source, which is not stored here.`,
      background: false,
    };
    const isOwn = options.chapter === undefined && known.isStarted && !known.chapters.has(name);
    const record: ImportRecord = {
      file: fileName,
      layout: layouts[open.layout],
      events: events.lines,
      rejected: rejects.lines,
      added: importRecord(root, name)?.added ?? options.added ?? today(),
      ...(isOwn && { chapter: own }),
      actors: actors.added(),
    };
    events.keep();
    if (rejects.lines > 0) rejects.keep();
    else {
      rejects.discard();
      rmSync(join(root, rejectsFile(name)), { force: true });
    }
    writeRecord(root, name, record);
    if (!known.isStarted)
      startSubject(root, { title, introduction: survey.text, file: fileName, chapter: own });
    return {
      name,
      found: `${layouts[open.layout]}; ${encodingWords[open.encoding]}`,
      findings: [...findingsOf(open, survey), ...farOff.findings()],
      rows,
      imported: record.events,
      rejected: rejected.entries(),
      warnings: warnings.entries(),
      addedActors: record.actors.length,
      chapter,
    };
  } finally {
    // Nothing is left of them where they were kept.
    events.discard();
    rejects.discard();
  }
}

/** `data/imported/<name>.rejects.jsonl`: rejected rows as they came, with their place and the reason. */
export function rejectsFile(name: string): string {
  return `${importFolder}/${name}.rejects.jsonl`;
}

/** The id of a row, which is its own from now on; or why it can have none. */
function claimId(
  row: CanonicalRow,
  ids: IdSet,
  said: IdSet,
  known: KnownSubject,
): string | Rejection {
  const claim = (id: string): string | Rejection | null => {
    const owner = known.ownerOf(id);
    if (owner !== null)
      return { kind: 'id taken', reason: `the id ${id} is taken in this subject, by ${owner}` };
    return ids.add(id) ? id : null;
  };
  if (row.id !== undefined)
    return (
      claim(idOfGiven(row.id)) ?? {
        kind: 'repeated id',
        reason: `the id ${row.id} stands in an earlier row`,
      }
    );
  const whole = idOfUnnamed(
    row.title,
    row.date,
    JSON.stringify([row.actors, row.source, row.text]),
  );
  if (!said.add(whole))
    return { kind: 'repeated id', reason: 'an earlier row without an id says exactly the same' };
  return (
    claim(idOfUnnamed(row.title, row.date)) ??
    claim(whole) ?? { kind: 'repeated id', reason: `the id ${whole} stands in an earlier row` }
  );
}

function importedEvent(
  id: string,
  { title, date, source, text }: CanonicalRow,
  chapter: string,
  actors: readonly string[],
  rank: number,
): ImportedEvent {
  const label = shortTitle(title);
  return {
    id,
    title,
    ...(label !== title && { shortTitle: label }),
    date,
    chapter,
    actors: [...actors],
    rank,
    source,
    ...(text !== undefined && { text }),
  };
}

function writeRecord(root: string, name: string, record: ImportRecord): void {
  const text = stringify(record, { lineWidth: 100 });
  const first =
    '# Written by npm run import, which writes it anew when the file is imported again.';
  const file = new PartFile(join(root, `${importFolder}/${name}.yaml`));
  file.writeLine(`${first}\n${text.trimEnd()}`);
  file.keep();
}

/** In UTC. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** `houston.v2.json` is Houston v2. */
function titleOf(fileName: string): string {
  const words = fileName
    .replace(/\.gz$/i, '')
    .replace(/\.[a-z]+$/i, '')
    .replace(/[-_.\s]+/g, ' ')
    .trim();
  return words === '' ? 'Imported events' : `${words[0]?.toUpperCase()}${words.slice(1)}`;
}

function findingsOf({ notices }: OpenImport, { readings, eras }: Survey): readonly string[] {
  return [
    ...notices,
    ...[...readings.values()].flatMap(({ findings }) => findings),
    ...(eras > 0 ? [`eras, which are stretches and no events, left out: ${eras}`] : []),
  ];
}
