import { join } from 'node:path';
import type { ImportedEvent } from '../../lib/model/files';
import type { ActorId } from '../../lib/model/units';
import { compileImported } from '../subject/compile-imports';
import {
  importedFile,
  importNames,
  importRecord,
  linesOfStretch,
  stretchesOf,
  type FileStretch,
} from '../subject/imported-rows';
import type { EventPart, IncomingEvent, PartReader } from '../tiles/incoming-event';
import { incomingEvents } from './incoming-events';

interface ImportedPart {
  readonly stretch: FileStretch;
  /** The day on which the import came here. */
  readonly added: string;
  readonly names: ReadonlyMap<ActorId, string>;
}

/** Less than two of these are not worth a thread. */
const bytesPerPart = 16_000_000;

/**
 * All imported events of the subject in `root`, by stretches of their files, for whichever thread takes them.
 * Throws if the record of an import cannot be read.
 */
export function importedParts(
  root: string,
  names: ReadonlyMap<ActorId, string>,
): readonly EventPart[] {
  return importNames(root).flatMap((name) => {
    const record = importRecord(root, name);
    if (!record) throw new Error(`no record of the import ${name}`);
    const { added } = record;
    return stretchesOf(join(root, importedFile(name)), bytesPerPart).map((stretch) => ({
      module: import.meta.url,
      data: { stretch, added, names } satisfies ImportedPart,
    }));
  });
}

/** For a subject without errors: holds nothing against the schema, and throws for a line that is not JSON. */
export const readPart: PartReader = (data) => {
  const { stretch, added, names } = data as ImportedPart;
  const incoming = incomingEvents(names);
  function* events(): Generator<IncomingEvent> {
    for (const line of linesOfStretch(stretch))
      if (line !== '')
        yield incoming.take(compileImported(JSON.parse(line) as ImportedEvent, added));
  }
  return { events: events(), notes: () => incoming.seen };
};
