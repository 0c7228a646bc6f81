import { isAlias, isNode, isPair, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../../lib/model/problem';
import { problemAt, type DataPath, type LineFinder } from './data-path';
import { withoutPaths, type Draft } from './draft';
import { explainEmptyFile, explainIssue } from './explain-issue';
import { explainYamlError } from './explain-yaml-error';

export interface YamlFile<T> extends LineFinder {
  /** As the file stands. */
  readonly text: string;
  /** null if the file has any finding. */
  readonly value: T | null;
  /** What could be read of it; undefined if it is no YAML at all. */
  readonly draft: Draft<T> | undefined;
}

export interface YamlReading<T> {
  readonly file: YamlFile<T>;
  readonly problems: readonly Problem[];
}

/** Given YAML text, returns its value as `schema` has it, or every finding with its line. Never throws. */
export function readYaml<Schema extends z.ZodType>(
  name: string,
  text: string,
  schema: Schema,
): YamlReading<z.output<Schema>> {
  type Value = z.output<Schema>;
  const counter = new LineCounter();
  const syntaxProblem = (line: number | undefined, what: string, todo: string): Problem => ({
    severity: 'error',
    file: name,
    ...(line !== undefined && { line }),
    path: '',
    what,
    todo,
  });
  const unreadable = (problems: readonly Problem[]): YamlReading<Value> => ({
    file: { name, text, value: null, draft: undefined, lineOf: () => undefined },
    problems,
  });

  const parsing = parseOrNull(text, counter);
  if (!parsing)
    return unreadable([syntaxProblem(1, 'nested too deeply to be read', 'Write it flat')]);
  const lineAt = (offset: number) => counter.linePos(offset).line;
  const { document, data, aliases } = parsing;
  const faults = [...document.errors, ...document.warnings].map((error) => {
    const { what, todo } = explainYamlError(error);
    return syntaxProblem(lineAt(error.pos[0]), what, todo);
  });
  for (const offset of aliases)
    faults.push(
      syntaxProblem(
        lineAt(offset),
        'uses an alias (*), which is not read here',
        'Write the value out in full',
      ),
    );
  if (faults.length > 0) return unreadable(firstOfEachLine(faults));

  if (data === null) {
    const { what, todo } = explainEmptyFile(schema);
    return unreadable([syntaxProblem(undefined, what, todo)]);
  }

  const lineOf = (path: DataPath) => lineOfPath(document, path, lineAt);
  const parsed = schema.safeParse(data, { reportInput: true });
  if (parsed.success) {
    // A valid value is a draft of itself.
    const draft = parsed.data as Draft<Value>;
    return { file: { name, text, value: parsed.data, draft, lineOf }, problems: [] };
  }
  const findings = parsed.error.issues.flatMap((issue) => explainIssue(schema, issue));
  const draft = withoutPaths(
    data,
    findings.map(({ path }) => path),
  ) as Draft<Value> | undefined;
  const file: YamlFile<Value> = { name, text, value: null, draft, lineOf };
  return {
    file,
    problems: findings.map(({ path, what, todo }) => problemAt(file, path, what, todo)),
  };
}

interface Parsing {
  readonly document: Document;
  /** null if there are errors or aliases. */
  readonly data: unknown;
  /** Where aliases stand, as offsets. */
  readonly aliases: readonly number[];
}

/** null if the text is nested more deeply than the stack is high. */
function parseOrNull(text: string, lineCounter: LineCounter): Parsing | null {
  try {
    const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error' });
    const aliases = aliasOffsets(document);
    const isReadable = document.errors.length === 0 && aliases.length === 0;
    return { document, aliases, data: isReadable ? document.toJS() : null };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** One slip makes the parser stumble over the rest of its line. */
function firstOfEachLine(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.toReversed().map((problem) => [problem.line, problem])).values()];
}

function aliasOffsets(document: Document): readonly number[] {
  const offsets: number[] = [];
  visit(document, {
    Alias: (_key, node) => {
      offsets.push(node.range?.[0] ?? 0);
    },
  });
  return offsets;
}

/** The line of the value at `path`, else of its key, else of what should hold it. */
function lineOfPath(
  document: Document,
  path: DataPath,
  lineAt: (offset: number) => number,
): number | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const offset = offsetOf(document, path.slice(0, length));
    if (offset !== undefined) return lineAt(offset);
  }
  return undefined;
}

function offsetOf(document: Document, path: DataPath): number | undefined {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  if (isNode(node) && !isAlias(node) && node.range) return node.range[0];
  const parent = document.getIn(path.slice(0, -1), true);
  if (typeof parent !== 'object' || parent === null || !('items' in parent)) return undefined;
  const items: readonly unknown[] = Array.isArray(parent.items) ? parent.items : [];
  const pair = items.find((item) => isPair(item) && String(item.key) === path.at(-1));
  return isPair(pair) && isNode(pair.key) ? pair.key.range?.[0] : undefined;
}
