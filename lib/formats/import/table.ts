import type { IncomingDate, IncomingRow } from './incoming-row';
import type { Layout } from './layouts';
import { mediaSource, spreadsheetDate } from './timelinejs';

/** What a column of a table can be, and the names it goes by, in lower case without what is between words. */
const roles = {
  id: ['id', 'uniqueid', 'eventid', 'identifier', 'key'],
  title: ['title', 'headline', 'name', 'event', 'eventname', 'eventtitle', 'label'],
  start: [
    'start',
    'startdate',
    'date',
    'begin',
    'begindate',
    'from',
    'eventdate',
    'when',
    'datetime',
  ],
  end: ['end', 'enddate', 'finish', 'until', 'to', 'stop'],
  precision: ['precision', 'dateprecision'],
  actors: ['actors', 'actor', 'participants', 'parties', 'who', 'people'],
  sourceTitle: ['source', 'sourcetitle', 'sources', 'publisher', 'reference'],
  link: ['url', 'sourceurl', 'link', 'urls', 'weblink', 'sourcelink'],
  published: ['published', 'sourcedate', 'sourcepublished', 'publicationdate', 'datepublished'],
  text: ['text', 'description', 'summary', 'notes', 'note', 'details', 'abstract'],
  year: ['year', 'startyear'],
  month: ['month', 'startmonth'],
  day: ['day', 'startday'],
  time: ['time', 'starttime'],
  endYear: ['endyear'],
  endMonth: ['endmonth'],
  endDay: ['endday'],
  endTime: ['endtime'],
  media: ['media'],
  mediaCredit: ['mediacredit'],
  type: ['type'],
} as const;
type Role = keyof typeof roles;

/** A column that a role was found for: where it stands and what it is called. */
interface Column {
  readonly index: number;
  readonly name: string;
}

export interface TableColumns {
  readonly layout: Layout;
  readonly columns: Readonly<Partial<Record<Role, Column>>>;
  /** Names of columns of which nothing is read. */
  readonly unread: readonly string[];
}

/** Given the names of the columns, returns what each is, or why no event can be read from them. */
export function tableColumns(names: readonly string[]): TableColumns | string {
  const keys = names.map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  const columns: Partial<Record<Role, Column>> = {};
  for (const role of Object.keys(roles) as Role[]) {
    for (const known of roles[role]) {
      const index = keys.indexOf(known);
      if (index < 0) continue;
      columns[role] = { index, name: names[index] ?? known };
      break;
    }
  }
  const list = names.map((name) => name.trim()).join(', ');
  const isDated = columns.start ?? columns.year;
  if (!isDated) {
    const index = keys.findIndex(
      (key) => /date|when|year/.test(key) && !/end|source|publ/.test(key),
    );
    const name = names[index];
    if (name === undefined) return `no column holds dates; the columns are: ${list}`;
    columns.start = { index, name };
  }
  if (!columns.title) return `no column holds titles; the columns are: ${list}`;
  const isThird = columns.year && keys.includes('headline') && keys.includes('endyear');
  const isSecond = !isThird && keys.includes('headline') && keys.includes('startdate');
  const used = new Set(Object.values(columns).map(({ index }) => index));
  return {
    layout: isThird ? 'timelinejs-3-table' : isSecond ? 'timelinejs-2-table' : 'table',
    columns,
    unread: names.filter((name, index) => name.trim() !== '' && !used.has(index)),
  };
}

/** A row of a table; or, in a TimelineJS spreadsheet, what gives the title of the whole, or an era. */
export type TableRow =
  | { readonly kind: 'event'; readonly row: IncomingRow }
  | { readonly kind: 'title'; readonly title: string; readonly text: string }
  | { readonly kind: 'era' };

/** Given the cells of a row, returns it. */
export function tableRow({ layout, columns }: TableColumns, cells: readonly string[]): TableRow {
  const cell = (role: Role) => {
    const column = columns[role];
    return column ? (cells[column.index] ?? '') : '';
  };
  const isTimelineJs = layout !== 'table';
  const type = cell('type').trim().toLowerCase();
  if (isTimelineJs && (type === 'title' || type === 'start'))
    return { kind: 'title', title: cell('title'), text: cell('text') };
  if (isTimelineJs && type === 'era') return { kind: 'era' };
  const dated = (role: 'start' | 'end' | 'published'): IncomingDate | null => {
    const column = columns[role];
    const text = cell(role);
    if (!column || text.trim() === '') return null;
    const date = { column: column.name, text };
    return layout === 'timelinejs-2-table' ? spreadsheetDate(date) : date;
  };
  const published = dated('published');
  const year = columns.start ? cell('year').trim() : '';
  return {
    kind: 'event',
    row: {
      ...(cell('id').trim() !== '' && { id: cell('id').trim() }),
      title: cell('title'),
      start: columns.start
        ? dated('start')
        : parts(cell('year'), cell('month'), cell('day'), cell('time')),
      end: columns.end
        ? dated('end')
        : parts(cell('endYear'), cell('endMonth'), cell('endDay'), cell('endTime')),
      ...(cell('precision').trim() !== '' && { precision: cell('precision') }),
      actors: cell('actors').split(/\s*[;|]\s*/),
      source: isTimelineJs
        ? mediaSource(cell('media'), cell('mediaCredit'), cell('text'))
        : {
            title: cell('sourceTitle'),
            ...(cell('link').trim() !== '' && { link: cell('link') }),
            ...(published && { published }),
          },
      ...(cell('text').trim() !== '' && { text: cell('text') }),
      ...(year !== '' && { year }),
    },
  };
}

function parts(year: string, month: string, day: string, time: string): IncomingDate | null {
  const isEmpty = [year, month, day].every((part) => part.trim() === '');
  return isEmpty ? null : { parts: { year, month, day, time } };
}
