import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { eventEntry, eventsJson } from '../../lib/formats/events-json';
import { eventsTable } from '../../lib/formats/export/events-table';
import type { Subject, TimelineEvent } from '../../lib/model/subject';
import { publishedAddress } from './site-address.mjs';

/** So many characters are gathered before they are written. */
const batch = 1 << 20;

/** The files of every event: a table, and a line of JSON each, as in `events.json`. */
export interface EventTables {
  readonly write: (event: TimelineEvent) => void;
  /** Closes the files. */
  readonly end: () => void;
}

/** Begins `events.csv` and `events.jsonl` in a folder: any number of events, in the memory of some of them. */
export function beginTables(folder: string, subject: Subject): EventTables {
  mkdirSync(folder, { recursive: true });
  const table = eventsTable(eventsJson({ ...subject, events: [] }, ''), publishedAddress);
  const csv = textFile(join(folder, 'events.csv'));
  const lines = textFile(join(folder, 'events.jsonl'));
  csv.write(table.header);
  return {
    write(event) {
      const entry = eventEntry(event);
      csv.write(table.record(entry));
      lines.write(`${JSON.stringify(entry)}\n`);
    },
    end() {
      csv.end();
      lines.end();
    },
  };
}

function textFile(path: string) {
  const file = openSync(path, 'w');
  let gathered = '';
  const flush = () => {
    writeSync(file, gathered);
    gathered = '';
  };
  return {
    write(text: string) {
      gathered += text;
      if (gathered.length > batch) flush();
    },
    end() {
      flush();
      closeSync(file);
    },
  };
}
