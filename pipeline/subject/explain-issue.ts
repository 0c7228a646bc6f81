import { z } from 'zod';
import { eventFileSchema, sourceFileSchema } from '../../lib/model/files';
import { printValue, type DataPath } from './data-path';
import { suggestWord } from './nearest-word';
import { isOptional, schemaAt, wantedIn } from './schema-parts';

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

const templates: ReadonlyMap<z.ZodType, string> = new Map<z.ZodType, string>([
  [eventFileSchema, '; README.md has a template under “Add an event”'],
  [sourceFileSchema, '; seeds/README.md says what it holds'],
]);

/** Given the schema of a file that has nothing in it but comments, returns what an editor reads. */
export function explainEmptyFile(schema: z.ZodType): { what: string; todo: string } {
  return {
    what: 'the file is empty',
    todo: `Write ${wantedIn(schema)}${templates.get(schema) ?? ''}`,
  };
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
      if (issue.input === null) return nothingIn(`Use one of ${values.join(', ')}`);
      return {
        what: `${value} is not one of ${values.join(', ')}`,
        todo: suggestWord(String(issue.input), values, 'Use one of them'),
      };
    }
    case 'too_big':
      return explainSize(issue, `at most ${issue.maximum}`, 'Shorten it');
    case 'too_small':
      if (issue.origin === 'string') return unfilled(part);
      return explainSize(issue, `at least ${issue.minimum}`, 'Add what is missing');
    case 'invalid_union':
      if (issue.input === null) return unfilled(part);
      return { what: `${value} does not fit here`, todo: instruction('Write another value', part) };
    case 'invalid_key':
      return { what: `${value} is not an id`, todo: idRule };
    case 'invalid_format':
      if (issue.message.startsWith('not an id'))
        return { what: `${value} is not an id`, todo: idRule };
      if (issue.format === 'date')
        return {
          what: `${value} is not a calendar day`,
          todo: "Write year, month and day, such as '2026-11-22'",
        };
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
  if (input === undefined) return missing(instruction('Add it', part));
  if (input === null) return unfilled(part);
  const wanted = typeNames[expected] ?? expected;
  const what = `${printValue(input)} is ${typeNames[typeOf(input)]}, not ${wanted}`;
  if (expected === 'string' && typeof input !== 'object')
    return { what, todo: `Put it in quotes: '${String(input)}'` };
  if (expected === 'string' && Array.isArray(input))
    return { what, todo: 'Put it in quotes, brackets included' };
  if (part?.description === undefined) return { what, todo: `Write ${wantedIn(part) || wanted}` };
  return { what, todo: instruction(`Write ${wanted}`, part) };
}

function missing(todo: string) {
  return { what: 'is missing', todo };
}

function nothingIn(todo: string) {
  return { what: 'is empty', todo };
}

/** For a key with nothing after it. */
function unfilled(part: z.ZodType | undefined) {
  return nothingIn(instruction(isOptional(part) ? 'Fill it in, or remove it' : 'Fill it in', part));
}

/** `Add it: for the axis, at most 40 characters` */
function instruction(verb: string, part: z.ZodType | undefined): string {
  const wanted = wantedIn(part);
  if (wanted === '') return verb;
  return `${verb}${wanted.startsWith('null: ') ? ', or write ' : ': '}${wanted}`;
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
