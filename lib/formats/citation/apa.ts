import { edtf } from '../../time/edtf';
import { americanDate } from './american-date';
import { citedDate } from './cited-date';
import type { CitedWork, ReadingDay } from './cited-work';
import { closed } from './sentence';

/**
 * A reference after the Publication Manual of the American Psychological Association, 7th edition, as plain
 * text (9.4, 9.12, 9.16, 10.16): without an author the title stands first; a title that the editor gave stands in
 * brackets; the day of reading is given for what changes, if it is known.
 */
export function apaReference(work: CitedWork, read: ReadingDay | null): string {
  const { creator, container, address } = work;
  const date = `(${americanDate(citedDate(work.published === null ? null : edtf(work.published)), 'year-first')}).`;
  const title = titleOf(work);
  const head = creator === null ? [closed(title), date] : [closed(creator), date, closed(title)];
  const where = container === null ? [] : [closed(container)];
  return [...head, ...where, retrieved(work, read) + address].join(' ');
}

function titleOf({ title, isTitleSupplied, description }: CitedWork): string {
  const named = isTitleSupplied ? `[${title}]` : title;
  return description === null ? named : `${named} [${description}]`;
}

function retrieved({ changes }: CitedWork, read: ReadingDay | null): string {
  if (!changes || !read) return '';
  const day = { kind: 'known', from: read, to: read, isAbout: false } as const;
  return `Retrieved ${americanDate(day, 'year-last')}, from `;
}
