/**
 * `data/published.json`: what was last published, and every link that ever was. Written by `npm run
 * release`, never by hand; the gate holds the data of today against it.
 */
import { z } from 'zod';
import { correctionSchema } from './files';
import { evidenceRelations, outcomeResults, statementKinds } from './words';

const day = z.iso.date();

const publishedEventSchema = z.strictObject({
  title: z.string(),
  date: z.string().describe('EDTF'),
  added: day,
  statements: z.array(
    z.strictObject({
      text: z.string(),
      kind: z.enum(statementKinds),
      outcome: z.enum(outcomeResults).optional(),
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

export const publishedSchema = z.strictObject({
  version: z.literal(1),
  since: day.describe('The day of the first release: corrections are kept from then on'),
  released: day.describe('The day of the last release that had something new'),
  events: z
    .record(z.string(), publishedEventSchema)
    .describe(
      'By id: the events that editors wrote, as they were last published; withdrawn ones stay',
    ),
  links: z
    .strictObject({
      events: z.array(z.string()),
      actors: z.array(z.string()),
      sources: z
        .record(z.string(), z.record(z.string(), z.string()))
        .describe('By document: the name of each passage, and its words'),
    })
    .describe('Every id that ever had a page, and every name of a passage. Never shortened'),
});
export type Published = z.infer<typeof publishedSchema>;
