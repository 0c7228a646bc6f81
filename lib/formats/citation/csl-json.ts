import { edtf } from '../../time/edtf';
import { citedDate, type CitedDate, type CitedDay } from './cited-date';
import type { CitedWork, ReadingDay } from './cited-work';

/** A date variable of CSL-JSON 1.0.2: one or two dates, or words. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly season?: number;
  readonly circa?: boolean;
  readonly literal?: string;
}

/** The part of a CSL-JSON item that we write. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage' | 'article-newspaper' | 'article-magazine' | 'document';
  readonly title: string;
  readonly genre?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly 'container-title'?: string;
  readonly issued?: CslDate;
  readonly accessed?: CslDate;
  readonly URL: string;
  readonly language: string;
  /** The date in EDTF, where CSL cannot say it all. */
  readonly note?: string;
}

const types = {
  entry: 'webpage',
  newspaper: 'article-newspaper',
  periodical: 'article-magazine',
  manuscript: 'document',
} as const;

const oneDate = String.raw`-?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?`;

/** EDTF that CSL can say whole: a year, a month or a day, or from one to another; a season. */
const sayable = new RegExp(String.raw`^(?:${oneDate}(?:/${oneDate})?|-?\d{4}-2[1-4])$`);

/** The item of Citation Style Language's JSON that Zotero, Pandoc and others read. */
export function cslItem(work: CitedWork, read: ReadingDay | null): CslItem {
  const { key, type, title, creator, container, description, published } = work;
  const date = citedDate(published === null ? null : edtf(published));
  const issued = issuedOn(date);
  return {
    id: key,
    type: types[type],
    title: work.isTitleSupplied ? `[${title}]` : title,
    ...(description !== null && { genre: description }),
    ...(creator !== null && { author: [{ literal: creator }] }),
    ...(container !== null && { 'container-title': container }),
    ...(issued && { issued }),
    ...(read && { accessed: { 'date-parts': [partsOf(read)] } }),
    URL: work.address,
    language: work.language,
    ...(published !== null && !sayable.test(published) && { note: `Date in EDTF: ${published}` }),
  };
}

/** As a file: a list of one item. */
export function cslJson(work: CitedWork, read: ReadingDay | null): string {
  return JSON.stringify([cslItem(work, read)], null, 2);
}

function issuedOn(date: CitedDate): CslDate | null {
  if (date.kind === 'undated')
    return date.words === null
      ? null
      : { literal: `n.d., ${date.words.replaceAll('\u00a0', ' ')}` };
  const { from, to, isAbout } = date;
  const [first, last] = [partsOf(from), partsOf(to)];
  return {
    'date-parts': first.join() === last.join() ? [first] : [first, last],
    ...(from.season !== undefined && from.season === to.season && { season: from.season }),
    ...(isAbout && { circa: true }),
  };
}

function partsOf({ year, month, day }: CitedDay): number[] {
  return [year, month, day].filter((part) => part !== undefined);
}
