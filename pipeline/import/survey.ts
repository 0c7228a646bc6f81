import { DateColumns, type ColumnReading } from '../../lib/formats/import/date-columns';
import { plainText } from '../../lib/formats/import/plain-text';
import type { DateOrder } from '../../lib/formats/import/read-date';
import type { OpenImport } from './open-import';
import type { Progress } from './progress';
import { TitleCounts } from './title-counts';

/** What the first pass finds. */
export interface Survey {
  readonly readings: ReadonlyMap<string, ColumnReading>;
  readonly titles: TitleCounts;
  readonly title: string;
  readonly text: string;
  readonly eras: number;
}

/** The first pass over a file: how its dates are read, how often titles stand in it, what it says of itself. */
export async function surveyFile(
  open: OpenImport,
  chosen: DateOrder | undefined,
  progress: Progress,
): Promise<Survey> {
  const columns = new DateColumns();
  const titles = new TitleCounts();
  let [title, text, eras] = ['', '', 0];
  for await (const received of open.rows((bytes) => progress.read(bytes))) {
    if ('aside' in received) {
      if (received.aside === 'era') eras++;
      else [title, text] = [plainText(received.title), plainText(received.text)];
      continue;
    }
    progress.row('Looking at the dates');
    if ('rejection' in received) continue;
    const { row, position } = received;
    titles.add(row.title);
    for (const date of [row.start, row.end, row.source.published])
      if (date && 'text' in date) columns.observe(date.column, date.text, position.row);
  }
  const usual = open.layout.startsWith('timelinejs') ? 'mdy' : 'dmy';
  return { readings: columns.decide({ chosen, usual }), titles, title, text, eras };
}
