import type { PublishedDocument } from '../model/published';
import type { CorrectedDocumentPart } from '../model/words';
import { lostCorrection } from './lost-correction';
import { printed, putBack, toldOtherwise, type Unaccounted } from './unaccounted';

/** Where each part stands in the record of what was published, and in the file of the document. */
const parts: Readonly<
  Record<CorrectedDocumentPart, { key: 'title' | 'date' | 'basis'; path: readonly string[] }>
> = {
  title: { key: 'title', path: ['title'] },
  'publication-date': { key: 'date', path: ['published', 'date'] },
  'publication-basis': { key: 'basis', path: ['published', 'basis'] },
};

/**
 * Holds a document as it is `now` against what was published of it, as `unaccounted` holds an event.
 * `released`: the day of the last release.
 */
export function unaccountedDocument(
  published: PublishedDocument,
  now: PublishedDocument,
  released: string,
): readonly Unaccounted[] {
  const lost = lostCorrection(published.corrections, now.corrections);
  if (lost) return [lost];
  const faults: Unaccounted[] = [];
  const expected: Record<'title' | 'date' | 'basis', string> = { ...published };
  for (const [index, { date, what, from, to }] of now.corrections.entries()) {
    if (index < published.corrections.length) continue;
    const path = ['corrections', index];
    const { key } = parts[what];
    if (date < released)
      faults.push({
        path: [...path, 'date'],
        what: `${date} is before the last release, of ${released}`,
        todo: 'Write the day of the correction',
      });
    if (from === to)
      faults.push({
        path: [...path, 'to'],
        what: 'says the same as from',
        todo: 'Write how it reads now, or remove the correction',
      });
    else if (expected[key] === from) expected[key] = to;
    else
      faults.push({
        path,
        what: `corrects a ${what} that was not published like this: ${printed(from)}`,
        todo: 'Copy from out of data/published.json, word for word, or remove the correction',
      });
  }
  for (const [what, { key, path }] of Object.entries(parts))
    if (expected[key] !== now[key])
      faults.push({
        path,
        ...(expected[key] === published[key]
          ? { what: `was published as ${printed(expected[key])}`, todo: putBack(what) }
          : toldOtherwise(expected[key])),
      });
  return faults;
}
