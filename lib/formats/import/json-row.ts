import type { IncomingDate, IncomingRow, Rejection } from './incoming-row';
import { asList, asObject, asText, textOrNone, type JsonObject } from './json-fields';

/** Given a line of JSON, returns the object in it, or why it is none. */
export function readJsonLine(line: string): { object: JsonObject } | { rejection: Rejection } {
  const unreadable = (reason: string) => ({ rejection: { kind: 'not readable' as const, reason } });
  try {
    const object = asObject(JSON.parse(line));
    return object ? { object } : unreadable('the line is no JSON object');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return unreadable(`the line is not JSON: ${reason}`);
  }
}

/** Given an object `{id, title, start, end?, precision?, actors, source, text?}`, returns its row. */
export function jsonRow(object: JsonObject): IncomingRow {
  const { id, title, start, end, precision, actors, source, text } = object;
  const origin = asObject(source);
  const names = typeof actors === 'string' ? [actors] : asList(actors);
  return {
    ...(textOrNone(id) !== undefined && { id: asText(id) }),
    title: asText(title),
    start: dateOf('start', start ?? object['date']),
    end: dateOf('end', end),
    ...(textOrNone(precision) !== undefined && { precision: asText(precision) }),
    actors: names.map((name) => asText(name) || asText(asObject(name)?.['name'])),
    source: {
      title: asText(origin?.['title']) || (origin ? '' : asText(source)),
      link: asText(origin?.['url']) || asText(object['url']),
      ...publishedOf(origin),
    },
    ...(textOrNone(text) !== undefined && { text: asText(text) }),
  };
}

function publishedOf(source: JsonObject | null): { published?: IncomingDate } {
  const published = dateOf('source.published', source?.['published'] ?? source?.['date']);
  return published ? { published } : {};
}

function dateOf(column: string, value: unknown): IncomingDate | null {
  const text = textOrNone(value);
  return text === undefined ? null : { column, text };
}
