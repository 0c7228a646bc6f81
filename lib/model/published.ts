/**
 * `data/published.json`: what was last published, and every link that ever was. Written by `npm run
 * release`, never by hand; the gate holds the data of today against it.
 */
import { z } from 'zod';
import { correctionSchema, documentCorrectionSchema } from './files';
import {
  dateBases,
  evidenceRelations,
  foretoldDates,
  outcomeResults,
  publicationBases,
  statementKinds,
} from './words';

const day = z.iso.date();

const publishedEventSchema = z.strictObject({
  title: z.string(),
  shortTitle: z.string(),
  date: z.string().describe('EDTF'),
  dateBasis: z.enum(dateBases),
  dateNote: z.string().optional(),
  dateOf: z.enum(foretoldDates).optional(),
  added: day,
  statements: z.array(
    z.strictObject({
      text: z.string(),
      kind: z.enum(statementKinds),
      saidBy: z
        .string()
        .optional()
        .describe('Ids of actors with commas between them. Absent: the document'),
      outcome: z
        .strictObject({
          result: z.enum(outcomeResults),
          event: z.string().optional(),
          note: z.string().optional(),
        })
        .optional(),
      quotes: z
        .array(
          z.strictObject({
            source: z.string(),
            quote: z.string(),
            relation: z.enum(evidenceRelations),
          }),
        )
        .describe('Of the statement and of its outcome'),
    }),
  ),
  corrections: z.array(correctionSchema),
});
/** What a reader could cite of an event: none of it changes without a correction. */
export type PublishedEvent = z.infer<typeof publishedEventSchema>;
export type PublishedStatement = PublishedEvent['statements'][number];

const publishedDocumentSchema = z.strictObject({
  title: z.string(),
  date: z.string().describe('Of publication, EDTF'),
  basis: z.enum(publicationBases).describe('How that date is known'),
  corrections: z.array(documentCorrectionSchema),
});
/** What every citation of a document repeats, and every date that was reckoned from it rests on. */
export type PublishedDocument = z.infer<typeof publishedDocumentSchema>;

const publishedRedirectSchema = z.strictObject({
  to: z.string().nullable().describe('null: it was withdrawn'),
  date: day.optional().describe('Absent, like why, where it was never published'),
  why: z.string().optional(),
  renamed: z
    .boolean()
    .optional()
    .describe('Of an event: whether it lives on under another id. false: merged or withdrawn'),
});
export type PublishedRedirect = z.infer<typeof publishedRedirectSchema>;

const redirects = z.record(z.string(), publishedRedirectSchema);

export const publishedSchema = z.strictObject({
  version: z.literal(2),
  since: day.describe('The day of the first release: corrections are kept from then on'),
  released: day.describe('The day of the last release that had something new'),
  events: z
    .record(z.string(), publishedEventSchema)
    .describe(
      'By id: the events that editors wrote, as they were last published; withdrawn ones stay',
    ),
  documents: z
    .record(z.string(), publishedDocumentSchema)
    .describe('By id: as they were last published; withdrawn ones stay'),
  redirects: z
    .strictObject({ events: redirects, actors: redirects, sources: redirects })
    .describe('By id that was given up, never to be used again: what has taken its place'),
  links: z
    .strictObject({
      events: z.array(z.string()),
      actors: z.array(z.string()),
      sources: z
        .record(z.string(), z.record(z.string(), z.string()))
        .describe('By document: the name of each passage, and its words'),
    })
    .describe('Every id that ever had a page, and every name of a passage. Never shortened'),
  sha256: z
    .string()
    .describe('Of all the above as JSON without spaces, in this order: an edit by hand is found'),
});
export type Published = z.infer<typeof publishedSchema>;
/** Before it is sealed with its hash. */
export type PublishedContent = Omit<Published, 'sha256'>;
