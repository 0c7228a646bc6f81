import { edtf } from '../../time/edtf';
import { americanDate } from './american-date';
import { citedDate } from './cited-date';
import type { CitedWork, ReadingDay } from './cited-work';

/** What TeX would take for commands. A brace would upset BibTeX even with a backslash before it. */
const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
};

/** Given text, returns it as BibTeX (in UTF-8) reads it: on one line, its special characters as letters. */
export function bibtexText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}~^$&#_%]/g, (character) => special[character] ?? '');
}

/** An address is taken as it stands, but for what would end the field or begin a command. */
function bibtexAddress(address: string): string {
  return address.replace(/[\\{}\s]/g, encodeURIComponent);
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const types = {
  entry: 'misc',
  newspaper: 'article',
  periodical: 'article',
  manuscript: 'misc',
} as const;

/**
 * An entry for BibTeX and biblatex. A date that is not exact, or a span, stands in `year` in words, as `ca. 2022` or `n.d.`;
 * `year` and `month` are numbers and names of months only where it is.
 */
export function bibtexEntry(work: CitedWork, read: ReadingDay | null): string {
  const { key, type, creator, container, description } = work;
  const title = work.isTitleSupplied ? `[${work.title}]` : work.title;
  const fields: readonly (readonly [string, string | null])[] = [
    // In two pairs of braces: a style must neither lower its capitals nor take a name apart.
    ['author', creator && `{{${bibtexText(creator)}}}`],
    ['title', `{{${bibtexText(title)}}}`],
    [types[type] === 'article' ? 'journal' : 'howpublished', braced(container)],
    ...dateFields(work),
    ['note', braced(description)],
    ['url', `{${bibtexAddress(work.address)}}`],
    ['urldate', read && `{${isoDay(read)}}`],
    ['language', `{${work.language}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value}`]));
  return `@${types[type]}{${key},\n${lines.join(',\n')}\n}`;
}

const braced = (text: string | null) => (text === null ? null : `{${bibtexText(text)}}`);

function dateFields({ published }: CitedWork): readonly (readonly [string, string | null])[] {
  const date = citedDate(published === null ? null : edtf(published));
  const inWords = [['year', braced(americanDate(date, 'year-last'))]] as const;
  if (date.kind === 'undated' || date.isAbout) return inWords;
  const { year, month, day } = date.from;
  const isSpan = year !== date.to.year || month !== date.to.month || day !== date.to.day;
  if (isSpan || month === undefined) return inWords;
  return [
    ['year', `{${year}}`],
    ['month', months[month - 1] ?? null],
    ['day', day === undefined ? null : `{${day}}`],
  ];
}

function isoDay({ year, month, day }: ReadingDay): string {
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}
