import { z } from 'zod';
import type { DataPath } from './data-path';
import { uncapitalised } from './uncapitalised';

/** The part of `schema` that describes what stands at `path`, or undefined. */
export function schemaAt(schema: z.ZodType, path: DataPath): z.ZodType | undefined {
  let part: unknown = schema;
  for (const step of path) {
    const inner = unwrapped(part);
    if (inner instanceof z.ZodObject) part = inner.shape[String(step)];
    else if (inner instanceof z.ZodArray) part = inner.element;
    else if (inner instanceof z.ZodRecord) part = inner.valueType;
    else return undefined;
  }
  const described = part instanceof z.ZodType ? part : undefined;
  const inner = unwrapped(part);
  return inner instanceof z.ZodObject ? inner : described;
}

/** What to write in its place, of what kind and how much: `for the axis, at most 40 characters`; '' if the schema does not say. */
export function wantedIn(part: z.ZodType | undefined): string {
  const meaning = part?.description === undefined ? shapeOf(part) : uncapitalised(part.description);
  return [meaning, boundsOf(part)].filter((words) => words !== '').join(', ');
}

/** True if the key may be left out. */
export function isOptional(part: z.ZodType | undefined): boolean {
  return part instanceof z.ZodOptional || part instanceof z.ZodDefault;
}

function shapeOf(part: z.ZodType | undefined): string {
  const inner = unwrapped(part);
  if (inner instanceof z.ZodObject) {
    const keys = neededKeys(inner);
    return keys.length === 0 ? anyMap : `the keys ${keys.join(', ')}`;
  }
  if (inner instanceof z.ZodArray) {
    const entry = unwrapped(inner.element);
    return entry instanceof z.ZodObject ? `a list of entries with ${shapeOf(entry)}` : 'a list';
  }
  if (inner instanceof z.ZodRecord) return anyMap;
  return '';
}

const anyMap = 'a map of keys, {} if there are none';

function neededKeys({ shape }: z.ZodObject): readonly string[] {
  return Object.keys(shape).filter((key) => !isOptional(shape[key] as z.ZodType));
}

function boundsOf(part: z.ZodType | undefined): string {
  const inner = unwrapped(part);
  if (inner instanceof z.ZodString && inner.maxLength !== null)
    return `at most ${inner.maxLength} characters`;
  if (inner instanceof z.ZodNumber && inner.minValue !== null && inner.maxValue !== null)
    return `from ${inner.minValue} to ${inner.maxValue}`;
  return '';
}

function unwrapped(part: unknown): unknown {
  if (
    part instanceof z.ZodOptional ||
    part instanceof z.ZodDefault ||
    part instanceof z.ZodNullable
  )
    return unwrapped(part.unwrap());
  return part;
}
