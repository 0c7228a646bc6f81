import { z } from 'zod';
import { printValue, type DataPath } from './data-path';
import { suggestWord } from './nearest-word';

/** A schema's complaint in plain words. */
export interface SchemaFinding {
  readonly path: DataPath;
  readonly what: string;
  readonly todo: string;
}

/** Given a complaint of zod's, returns what an editor reads: one finding, or one for each unknown key. */
export function explainIssue(schema: z.ZodType, issue: z.core.$ZodIssue): readonly SchemaFinding[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  if (issue.code === 'unrecognized_keys') {
    const part = schemaAt(schema, path);
    const known = part instanceof z.ZodObject ? Object.keys(part.shape) : [];
    return issue.keys.map((key) => ({
      path: [...path, key],
      what: `unknown key ${printValue(key)}`,
      todo: suggestWord(key, known, `Use one of ${known.join(', ')}, or remove it`),
    }));
  }
  return [{ path, ...explain(schemaAt(schema, path), issue) }];
}

function explain(
  part: z.ZodType | undefined,
  issue: z.core.$ZodIssue,
): { what: string; todo: string } {
  const value = printValue(issue.input);
  switch (issue.code) {
    case 'invalid_type':
      return explainType(part, issue);
    case 'invalid_value': {
      const values = issue.values.map(String);
      if (issue.input === undefined) return missing(`Use one of ${values.join(', ')}`);
      return {
        what: `${value} is not one of ${values.join(', ')}`,
        todo: suggestWord(String(issue.input), values, 'Use one of them'),
      };
    }
    case 'too_big':
      return explainSize(issue, `at most ${issue.maximum}`, 'Shorten it');
    case 'too_small':
      if (issue.origin === 'string') return { what: 'empty', todo: 'Fill it in, or remove it' };
      return explainSize(issue, `at least ${issue.minimum}`, 'Add what is missing');
    case 'invalid_key':
      return { what: `${value} is not an id`, todo: idRule };
    case 'invalid_format':
      if (issue.message.startsWith('not an id'))
        return { what: `${value} is not an id`, todo: idRule };
      if (issue.format === 'url')
        return { what: `${value} is not a web address`, todo: 'Write it out, from https:// on' };
      return { what: `${value}: ${issue.message}`, todo: 'Correct it' };
    default:
      return { what: `${value}: ${issue.message}`, todo: 'Correct it' };
  }
}

const idRule = 'Use lower-case letters, digits and single hyphens';

function explainType(part: z.ZodType | undefined, issue: z.core.$ZodIssueInvalidType) {
  const { expected, input } = issue;
  if (input === undefined) return missing(part?.description ?? 'Add it');
  const wanted = typeNames[expected] ?? expected;
  const what = `${printValue(input)} is ${typeNames[typeOf(input)]}, not ${wanted}`;
  if (expected === 'string' && input !== null && typeof input !== 'object')
    return { what, todo: `Put it in quotes: '${String(input)}'` };
  if (expected === 'string' && Array.isArray(input))
    return { what, todo: 'Put it in quotes, brackets included' };
  return { what, todo: part?.description ?? `Write ${wanted}` };
}

function missing(todo: string) {
  return { what: 'is missing', todo };
}

function explainSize(
  issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
  bound: string,
  todo: string,
) {
  if (typeof issue.input === 'string')
    return { what: `has ${issue.input.length} characters, ${bound} are allowed`, todo };
  if (Array.isArray(issue.input))
    return { what: `has ${issue.input.length} entries, ${bound} allowed`, todo };
  return { what: `${printValue(issue.input)} is out of bounds`, todo: `Write ${bound}` };
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys',
  record: 'a map of keys',
  null: 'nothing',
};

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** The part of `schema` that describes what stands at `path`, or undefined. */
function schemaAt(schema: z.ZodType, path: DataPath): z.ZodType | undefined {
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

function unwrapped(part: unknown): unknown {
  if (
    part instanceof z.ZodOptional ||
    part instanceof z.ZodDefault ||
    part instanceof z.ZodNullable
  )
    return unwrapped(part.unwrap());
  return part;
}
