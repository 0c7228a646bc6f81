/** The layouts that can be imported, each in words. */
export const layouts = {
  'json-lines': 'JSON lines, an event a line',
  'json-list': 'JSON, a list of events',
  'timelinejs-2': 'TimelineJS JSON, version 2',
  'timelinejs-3': 'TimelineJS JSON, version 3',
  'timelinejs-2-table': 'TimelineJS spreadsheet, version 2',
  'timelinejs-3-table': 'TimelineJS spreadsheet, version 3',
  table: 'a table with a row of names',
} as const;
export type Layout = keyof typeof layouts;

/** What separates the cells of a table. */
export type Delimiter = ',' | ';' | '\t';

export type Detection =
  | { readonly form: 'lines' }
  | { readonly form: 'document' }
  | { readonly form: 'table'; readonly delimiter: Delimiter };

/**
 * Given the beginning of a file, returns what it is by its content: JSON lines if its first line is a
 * whole object, a JSON document if it begins like one, else a table.
 */
export function detectForm(head: string): Detection {
  const text = head.trimStart();
  if (text.startsWith('[')) return { form: 'document' };
  if (text.startsWith('{')) return { form: isObject(firstLine(text)) ? 'lines' : 'document' };
  const line = firstLine(text);
  const counts = ([',', ';', '\t'] as const).map((delimiter) => ({
    delimiter,
    count: line.split(delimiter).length,
  }));
  const [most] = counts.toSorted((a, b) => b.count - a.count);
  return { form: 'table', delimiter: most?.delimiter ?? ',' };
}

function firstLine(text: string): string {
  return text.slice(0, text.indexOf('\n') >>> 0).trim();
}

/** One line that is a whole TimelineJS file is no line of events. */
function isObject(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return (
      typeof value === 'object' && value !== null && !('events' in value) && !('timeline' in value)
    );
  } catch {
    return false;
  }
}
