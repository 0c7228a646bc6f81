/**
 * Where a clause ends, as far as punctuation shows it: at a stop, a colon, a dash, a bracket or a
 * comma. Quotation marks do not end one, and neither does a parenthesis: two commas, two dashes or
 * brackets with at most four words between them.
 *
 *   It was not, in the end, permitted.     one clause: “not” belongs to “permitted”
 *   It was not so, in the end, they came.  two: “they” begins the second
 *
 * Around a parenthesis the clause goes on, unless a word that begins a clause follows it (and,
 * but, which, they) or a conjunction begins it. After a dangling negation (“was not,”) it always
 * goes on, however long the parenthesis: nothing else can complete it.
 */
import { qualifiersIn } from './qualifiers';
import { endsInAbbreviation } from './sentences';

/** What stands between `quote` and the start of the clause that it begins in, given the line before it. */
export function clauseBefore(before: string, quote: string): string {
  if (/^["“”\s]*[.,!?;:—–()]/u.test(quote)) return '';
  const line = before.slice(-longestClause);
  const next = quote.slice(0, longestWord);
  const edges = edgesOf(line);
  while (edges.length > 0) {
    const closer = edges.pop();
    const opener = edges.pop();
    if (!closer) break;
    const rest = line.slice(closer.index + 1) + next;
    const goesOn =
      opener &&
      isPair(opener, closer) &&
      isParenthesis(line, opener, closer) &&
      !beginsClause(rest);
    if (!goesOn) return line.slice(closer.index + 1);
  }
  return line;
}

/** What stands between `quote` and the end of the clause that it ends in, given the line after it. */
export function clauseAfter(quote: string, after: string): string {
  const [ending = ''] = /[.,!?;:—–()\n]?["“”\s]*$/u.exec(quote.slice(-longestWord)) ?? [];
  const mark = ending.charAt(0);
  if (/[!?;:—–()\n]/u.test(mark)) return '';
  if (
    mark === '.' &&
    !endsInAbbreviation(quote.slice(-longestWord - ending.length, quote.length - ending.length + 1))
  )
    return '';
  const line = (mark === ',' ? ending : '') + after.slice(0, longestClause);
  const edges = edgesOf(line);
  for (let i = 0; i < edges.length; i += 2) {
    const [opener, closer] = edges.slice(i, i + 2);
    if (!opener) break;
    const goesOn =
      closer &&
      isPair(opener, closer) &&
      isParenthesis(line, opener, closer) &&
      !beginsClause(line.slice(closer.index + 1));
    if (!goesOn) return line.slice(0, opener.index);
  }
  return line;
}

/** In UTF-16 units. No clause of prose is longer; a line without end is not worth the time. */
const longestClause = 4000;
/** Longer than any abbreviation. */
const longestWord = 40;

interface Edge {
  readonly mark: string;
  readonly index: number;
}

/** A stop or comma is no edge if a word or number goes on after it (2,000; U.S.; 9.30). */
const edgeMarks = /[!?;:—–()\n]|[.,](?![\p{L}\p{N}])/gu;

function edgesOf(line: string): Edge[] {
  return [...line.matchAll(edgeMarks)]
    .map(({ 0: mark, index }) => ({ mark, index }))
    .filter(
      ({ mark, index }) =>
        mark !== '.' ||
        !endsInAbbreviation(line.slice(Math.max(0, index - longestWord), index + 1)),
    );
}

function isPair(opener: Edge, closer: Edge): boolean {
  return [',,', '––', '——', '()'].includes(opener.mark + closer.mark);
}

/** Longer ones are as often clauses of their own. */
const mostWords = 4;

function isParenthesis(line: string, opener: Edge, closer: Edge): boolean {
  const words = wordsOf(line.slice(opener.index + 1, closer.index));
  const dangles = endsInNegation(line.slice(0, opener.index));
  return dangles || (words.length <= mostWords && !conjunctions.has(words[0] ?? ''));
}

function endsInNegation(text: string): boolean {
  const [last = ''] = /[\p{L}’']+\s*$/u.exec(text.slice(-longestWord)) ?? [];
  return /^(?:not|never|hardly|.*n[’']t)$/iu.test(last.trim()) && qualifiersIn(last).length > 0;
}

/** `or` is none of them: “no ships, trains, or planes” is one clause. */
const conjunctions = new Set(
  'and but so yet while whereas although though because which who whom whose'.split(' '),
);
const subjects = new Set('he she it they we i you there this these those'.split(' '));

function beginsClause(text: string): boolean {
  const first = wordsOf(text)[0] ?? '';
  return conjunctions.has(first) || subjects.has(first);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
}
