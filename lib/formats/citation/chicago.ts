import { edtf } from '../../time/edtf';
import { americanDate } from './american-date';
import { citedDate } from './cited-date';
import type { CitedWork, ReadingDay } from './cited-work';
import { closed, forQuoting } from './sentence';

/**
 * An entry of a bibliography after The Chicago Manual of Style, 17th edition (14.191, 14.207), as plain text; the
 * 18th writes it alike. The day of reading is given for what changes, if it is known.
 */
export function chicagoReference(work: CitedWork, read: ReadingDay | null): string {
  const { creator, container, description, address, type } = work;
  const published = citedDate(work.published === null ? null : edtf(work.published));
  const date = americanDate(published, 'year-last');
  const title = work.isTitleSupplied ? `[${work.title}].` : `“${closed(forQuoting(work.title))}”`;
  const isSerial = type === 'newspaper' || type === 'periodical';
  // A newspaper or periodical is followed by a comma and its date; a site by a full stop.
  const where =
    isSerial && container !== null
      ? [`${container}, ${closed(date)}`]
      : [container, date].flatMap((part) => (part === null ? [] : [closed(part)]));
  return [
    ...(creator === null ? [] : [closed(creator)]),
    title,
    ...(description === null ? [] : [closed(description)]),
    ...where,
    ...accessed(work, read),
    `${address}.`,
  ].join(' ');
}

function accessed({ changes }: CitedWork, read: ReadingDay | null): string[] {
  if (!changes || !read) return [];
  const day = { kind: 'known', from: read, to: read, isAbout: false } as const;
  return [`Accessed ${americanDate(day, 'year-last')}.`];
}
