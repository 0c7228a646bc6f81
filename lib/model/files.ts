/**
 * The files that editors write, as schemas: the shape of each file, before its names are looked up
 * and its quotes are found. `npm run schemas` publishes them as JSON Schema for editors' tools.
 */
import { z } from 'zod';
import {
  actorKinds,
  correctedDocumentParts,
  correctedParts,
  dateBases,
  evidenceRelations,
  foretoldDates,
  outcomeResults,
  publicationBases,
  sourceDisplays,
  sourceKinds,
  statementKinds,
} from './words';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not an id: use lower-case letters, digits and single hyphens')
  .max(80);
const text = z.string().trim().min(1, 'empty');
const edtf = text.describe(
  'A date in EDTF (ISO 8601-2), such as 2022-02-16, 2022-02-13~, 2021-21 or 2022-01-10/2022-01-14',
);
const day = z.iso.date('not a calendar day');

const why = text.max(300).describe('One neutral sentence for the reader');

export const documentCorrectionSchema = z.strictObject({
  date: day.describe('The day of the correction, such as 2026-11-22'),
  what: z.enum(correctedDocumentParts),
  from: text.describe('As it was published, word for word; a date in EDTF'),
  to: text.describe('As it is now'),
  why,
});

/** `seeds/<source-id>/source.yaml`: what is known about a document, beside its `text.txt`. */
export const sourceFileSchema = z.strictObject({
  title: text.describe('The title the document gives, or a plain description of it'),
  titleBasis: z
    .enum(['stated', 'supplied'])
    .describe(
      'stated: the document gives this title. supplied: the editor describes an untitled document',
    ),
  creator: text
    .nullable()
    .describe('Who wrote it, as the document says. null: the document does not say'),
  creatorNote: text
    .optional()
    .describe('What the document says about its writer when it gives no name'),
  publisher: text.nullable().describe('null: the document does not say'),
  kind: z.enum(sourceKinds),
  published: z.strictObject({
    date: edtf,
    basis: z.enum(publicationBases).describe('How the date is known'),
    note: text.describe(
      'Which words of the document the date rests on, and what was concluded from them',
    ),
  }),
  language: text.describe('BCP 47 language tag of the text'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'not a SHA-256 in lower-case hex')
    .describe('Of the bytes of text.txt'),
  rights: text,
  display: z.enum(sourceDisplays),
  added: day.describe('The day on which the document came here, such as 2026-11-22'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Only if the document itself gives it'),
  notes: z
    .array(text)
    .default([])
    .describe('What an editor should know: furniture, repeats, misspelt names'),
  corrections: z
    .array(documentCorrectionSchema)
    .default([])
    .describe('What was changed here after it was published, oldest first; never shortened'),
});
export type SourceFile = z.infer<typeof sourceFileSchema>;

const chapterSchema = z.strictObject({
  id,
  title: text.max(40),
  date: edtf.describe('The span of the chapter'),
  introduction: text,
  background: z
    .boolean()
    .default(false)
    .describe('true: earlier history, drawn compressed before the story proper'),
});

/** `data/timeline.yaml`: the subject and its chapters, in the order in which they are shown. */
export const timelineFileSchema = z.strictObject({
  title: text.max(80),
  heading: text.max(80).describe('Of the introduction'),
  introduction: text.describe(
    'One paragraph. Words between ==double equals signs== are highlighted',
  ),
  description: text.max(300).describe('For search engines and cards'),
  startHere: z.array(id).max(5).default([]).describe('Events that a new reader should open first'),
  chapters: z.array(chapterSchema).min(1),
});
export type TimelineFile = z.infer<typeof timelineFileSchema>;

const actorSchema = z.strictObject({
  id,
  name: text.max(60),
  kind: z.enum(actorKinds),
  aliases: z
    .array(text)
    .default([])
    .describe('Other names in the documents, metonyms and misspellings included'),
  role: text.optional().describe('Office or description, as the documents give it'),
  affiliation: id
    .optional()
    .describe('The state or organisation that this actor speaks or acts for'),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, 'not a Wikidata id')
    .optional(),
});
/** `data/actors.yaml`: every actor that events name. */
export const actorsFileSchema = z.array(actorSchema);
export type ActorsFile = z.infer<typeof actorsFileSchema>;

const evidenceSchema = z.strictObject({
  source: id,
  quote: z
    .string()
    .min(1, 'empty')
    .describe('The exact words, character for character as in text.txt'),
  relation: z.enum(evidenceRelations).default('supports'),
  prefix: z
    .string()
    .optional()
    .describe('Words right before the quote, where it occurs more than once'),
  suffix: z
    .string()
    .optional()
    .describe('Words right after the quote, where it occurs more than once'),
});

const outcomeSchema = z.strictObject({
  result: z.enum(outcomeResults),
  event: id.optional().describe('The event by which it came true'),
  note: text.optional().describe('What the editor adds to the evidence'),
  evidence: z.array(evidenceSchema).default([]),
});

const statementSchema = z.strictObject({
  text: text.max(300).describe('One neutral sentence that says no more than its passages'),
  kind: z.enum(statementKinds),
  saidBy: z
    .union([z.literal('document'), z.array(id).min(1)])
    .optional()
    .describe(
      'Actors who said, planned or predicted it; `document` for what the document says in its own voice. Required for what was said',
    ),
  outcome: outcomeSchema.optional().describe('What became of a plan or prediction'),
  evidence: z.array(evidenceSchema).min(1),
});

export const correctionSchema = z.strictObject({
  date: day.describe('The day of the correction, such as 2026-11-22'),
  what: z.enum(correctedParts),
  of: text
    .optional()
    .describe(
      'Which one. Of a kind, a sayer or an outcome: the words of its statement; of a quote: its document; of a relation: the quote',
    ),
  from: text.describe(
    'As it was published, word for word; a date in EDTF; ids of actors with commas between them',
  ),
  to: text.nullable().describe('As it is now. null: it was withdrawn'),
  why,
});

/** `data/events/<id>.yaml`: one event. The name of the file is the permanent id. */
export const eventFileSchema = z.strictObject({
  title: text.max(120),
  shortTitle: text.max(40).describe('For the axis'),
  date: edtf,
  dateBasis: z.enum(dateBases),
  dateNote: text.optional().describe('How the date was worked out; required unless it is stated'),
  dateOf: z
    .enum(foretoldDates)
    .optional()
    .describe(
      'What the date is that of, where the main claim is planned or predicted; required there, and nowhere else. due: when it was to happen. said: when it was said, where nothing says when it was to happen',
    ),
  foretoldAs: z
    .strictObject({ title: text.max(120), shortTitle: text.max(40) })
    .optional()
    .describe(
      'The titles while it is not known what became of the main claim, where the titles above tell',
    ),
  chapter: id,
  actors: z.array(id).min(1),
  rank: z.number().min(0).max(1).describe('How early the event earns its label when zoomed out'),
  statements: z
    .array(statementSchema)
    .min(1)
    .describe('The first is the main claim; its kind is the kind of the event'),
  added: day.describe('The day on which the event came to the timeline, such as 2026-11-22'),
  corrections: z
    .array(correctionSchema)
    .default([])
    .describe('What was changed after it was published, oldest first; never shortened'),
});
export type EventFile = z.infer<typeof eventFileSchema>;

/** The id of a source, and a hash. */
const candidateId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not an id: use lower-case letters, digits and single hyphens')
  .max(110);

const redirectSchema = z
  .union([
    candidateId.nullable(),
    z.strictObject({
      to: candidateId.nullable(),
      date: day.describe('The day of the change, such as 2026-11-22'),
      why,
    }),
  ])
  .describe(
    'The id that has taken its place, or null where nothing has; for a published event as to, date and why',
  );

/** `data/redirects.yaml`: where the links of what was renamed, merged or withdrawn lead. Never shortened. */
export const redirectsFileSchema = z.strictObject({
  events: z.record(candidateId, redirectSchema).default({}),
  actors: z.record(id, redirectSchema).default({}),
  sources: z.record(id, redirectSchema).default({}),
});
export type RedirectsFile = z.infer<typeof redirectsFileSchema>;
export type RedirectEntry = z.infer<typeof redirectSchema>;
const codePoints = z.strictObject({
  start: z.number().int().min(0).describe('In code points of text.txt'),
  end: z.number().int().min(1).describe('In code points of text.txt, not included'),
});
const surroundings = {
  prefix: z.string().optional().describe('Words right before it, where it occurs more than once'),
  suffix: z.string().optional().describe('Words right after it, where it occurs more than once'),
};

/**
 * A line of `data/candidates/<source-id>.jsonl`: an event that a machine read out of a document, for
 * an editor to accept or not. Written by `npm run extract`; lines are in the order of the text.
 */
export const candidateSchema = z.strictObject({
  id: candidateId.describe('The source and ten hex digits of the SHA-256 of the quote'),
  source: id,
  title: text.max(120).describe('The clause itself, without what hangs on it'),
  shortTitle: text.max(40).describe('For the axis'),
  date: edtf,
  dateBasis: z.enum(dateBases),
  dateNote: text.describe('The words it rests on, and how'),
  status: z.enum(statementKinds),
  outcome: z
    .strictObject({
      result: z.enum(outcomeResults),
      quote: z.string().min(1).describe('The words that say so, right after the quote'),
      ...surroundings,
    })
    .optional()
    .describe('What became of a plan or prediction, where the next sentence says so'),
  headline: z.string().min(1).optional().describe('The headline that announces it, word for word'),
  quote: z.string().min(1).describe('The exact words, character for character as in text.txt'),
  ...surroundings,
  position: codePoints.describe('Of the quote'),
  timex: codePoints
    .extend({ quote: z.string().min(1) })
    .optional()
    .describe('The words that give the date, where there are such'),
  actors: z.array(id).describe('Ids from actors.yaml, in the order of the text'),
  proposed: z.array(text).describe('Names that actors.yaml does not have'),
  confidence: z.number().min(0).max(1),
  rules: z.array(z.string()).min(1).describe('The rules that fired, so that an editor sees why'),
  duplicates: z
    .strictObject({
      events: z.array(id).describe('Curated events that tell the same'),
      candidates: z.array(candidateId).describe('Candidates of other documents that tell the same'),
    })
    .describe('What it repeats'),
});
export type Candidate = z.infer<typeof candidateSchema>;

/**
 * A line of `data/imported/<name>.jsonl`: an event of somebody else's data, with its own link. Written
 * by `npm run import`. Its source is not stored here, so nothing of it is verified.
 */
export const importedEventSchema = z.strictObject({
  id,
  title: text.max(200),
  shortTitle: text.max(40).optional().describe('For the axis. Absent: the title'),
  date: edtf,
  chapter: id,
  actors: z.array(id),
  rank: z.number().min(0).max(1).describe('How early the event earns its label when zoomed out'),
  source: z.strictObject({
    title: text.max(200),
    url: z
      .string()
      .regex(/^https?:\/\/[^\s<>"]+$/i, 'not a web address')
      .max(2000)
      .optional(),
  }),
  text: text.max(4000).optional().describe('What the row says beyond its title; plain text'),
});
export type ImportedEvent = z.infer<typeof importedEventSchema>;

/** `data/imported/<name>.yaml`: what an import brought besides its events, and how many those are. */
export const importRecordSchema = z.strictObject({
  file: text.describe('The name of the file that was imported'),
  layout: text.describe('What it was found to be'),
  events: z.number().int().min(0).describe('Lines of the file of events beside it'),
  rejected: z.number().int().min(0),
  added: day.describe('The day on which it first came here; the same or a better file keeps it'),
  chapter: chapterSchema
    .optional()
    .describe('Absent: its events are in a chapter of timeline.yaml'),
  actors: actorsFileSchema.describe('Those that data/actors.yaml does not have'),
});
export type ImportRecord = z.infer<typeof importRecordSchema>;
