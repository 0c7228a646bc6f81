import { z } from 'zod';
import {
  actorKinds,
  correctedParts,
  dateBases,
  foretoldDates,
  evidenceRelations,
  outcomeResults,
  sourceKinds,
  statementKinds,
} from '../model/words';
import { precisions } from '../time/edtf';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const edtf = z.string().describe('EDTF (ISO 8601-2)');
const instant = z
  .string()
  .regex(/^(\d{4}|[+-]\d{6,})-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
  .nullable()
  .describe(
    'ISO 8601, UTC; years beyond 0000 to 9999 with a sign and six digits or, where the year has more, all of them; null: open',
  );
const offset = z.int().min(0).describe('In Unicode code points of the text of the source');

const evidence = z.strictObject({
  source: id,
  start: offset,
  end: offset.describe('Not included; in Unicode code points of the text of the source'),
  exact: z.string().min(1).describe('The words of the text from start to end'),
  prefix: z.string().describe('What stands right before them'),
  suffix: z.string().describe('What stands right after them'),
  relation: z.enum(evidenceRelations).describe('To the statement'),
});

const told = {
  text: z.string().describe('Of an event that a machine extracted, the words of its passage'),
  kind: z.enum(statementKinds),
  saidBy: z.array(id).optional().describe('Actors. Absent: the document itself says it'),
  outcome: z
    .strictObject({
      result: z.enum(outcomeResults),
      event: id.optional().describe('The event by which it came true'),
      note: z.string().optional(),
      evidence: z.array(evidence),
    })
    .optional()
    .describe('What became of a plan or prediction'),
};
const statement = z.strictObject({ ...told, evidence: z.array(evidence).min(1) });
const importedStatement = z.strictObject({ ...told, evidence: z.array(evidence).max(0) });

const event = {
  id,
  url: z.string().describe('Page of the event, from the root of the site'),
  title: z.string(),
  shortTitle: z.string(),
  date: edtf,
  start: instant,
  end: instant.describe('Not included; otherwise like start'),
  precision: z.enum(precisions),
  chapter: id,
  actors: z.array(id),
  rank: z.number().min(0).max(1),
  added: z.iso.date().describe('The day on which the event came to the timeline'),
};

const correction = z.strictObject({
  date: z.iso.date(),
  what: z.enum(correctedParts),
  of: z
    .string()
    .optional()
    .describe(
      'Of a kind or an outcome, the words of its statement; of a quote, its document; of a relation, the quote',
    ),
  from: z.string().describe('As it was published; a date in EDTF'),
  to: z.string().nullable().describe('null: withdrawn'),
  why: z.string(),
});

/** Each statement rests on a passage of a stored document. */
const sourcedEvent = z.strictObject({
  ...event,
  origin: z.enum(['curated', 'extracted']),
  dateBasis: z.enum(dateBases),
  dateOf: z
    .enum(foretoldDates)
    .optional()
    .describe(
      'Of a plan or prediction. due: the date is when it was to happen; said: when it was said. Absent: not told, or no such event',
    ),
  foretoldAs: z
    .strictObject({ title: z.string(), shortTitle: z.string() })
    .optional()
    .describe('The titles while it is not known what became of the main claim, where its own tell'),
  statements: z.array(statement).min(1).describe('The first is the main claim'),
  corrections: z.array(correction).describe('After it was published, oldest first'),
});

/** A row of somebody else's data: nothing of it is verified. */
const importedEvent = z.strictObject({
  ...event,
  origin: z.literal('imported'),
  dateBasis: z.literal('given').describe('By the row that was imported'),
  source: z
    .strictObject({ title: z.string(), url: z.string().optional() })
    .describe('Not stored here'),
  statements: z.array(importedStatement).min(1).max(1),
});

/** What `/data/events.json` holds. `version` grows when a reader of the file would have to change. */
export const eventsJsonSchema = z.strictObject({
  version: z.literal(1),
  generator: z.string().describe('The program that wrote the file, and its version'),
  sources: z.array(
    z.strictObject({
      id,
      title: z.string(),
      kind: z.enum(sourceKinds),
      published: edtf,
      sha256: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .describe('Of the file, in lower-case hex'),
      file: z.string().describe('Path of the text in the repository'),
      url: z.string().optional(),
    }),
  ),
  actors: z.array(
    z.strictObject({
      id,
      name: z.string(),
      kind: z.enum(actorKinds),
      aliases: z.array(z.string()),
    }),
  ),
  chapters: z.array(z.strictObject({ id, title: z.string(), start: instant, end: instant })),
  events: z.array(z.discriminatedUnion('origin', [sourcedEvent, importedEvent])),
});
export type EventsJson = z.infer<typeof eventsJsonSchema>;

/** The JSON Schema that is published beside the file. */
export function eventsJsonSchemaDocument(): object {
  return z.toJSONSchema(eventsJsonSchema);
}
