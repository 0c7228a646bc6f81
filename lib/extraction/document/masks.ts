import { isOfPublishing } from '../publishing-words';
import type { Token } from '../timex/tokens';
import { wordSet } from '../timex/word-set';
import type { Sentence, TokenRange } from './sentences';

/**
 * What of a document tells of no event, though it may hold dates and verbs:
 *
 *   citation   "(Arland Gazette, May 12; Border News, May 13)", "(see Monitor, May 4)", "(Source: Gazette)",
 *              "(Moll et al., 2019)", and the brackets of "Moll (2014) argued" and "Moll (2014: 77)"
 *   issue      "Volume: 19 Issue: 1"
 *   date line  "December 10, 2013", "Published: 3 May 2021"
 *   dateline   "PORT BERVIA, May 3 (Gazette) —", before the first sentence of a report
 *   furniture  "Sign up", "4 min read", "The post … appeared first on …"
 *   repeat     a paragraph that stood before
 */
export type MaskKind = 'citation' | 'issue' | 'date line' | 'dateline' | 'furniture' | 'repeat';

export interface Mask extends TokenRange {
  readonly kind: MaskKind;
}

/** What is masked, in the order of the text; masks may touch, and do not overlap. */
export function masksOf(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  isDate: (token: number) => boolean,
): Mask[] {
  const masks: Mask[] = [];
  const seen = new Set<string>();
  for (const paragraph of paragraphsOf(sentences)) {
    const start = tokens[paragraph.first]?.start ?? 0;
    const words = text.slice(start, tokens[paragraph.end - 1]?.end ?? start);
    const kind = kindOfParagraph(words, tokens, paragraph, isDate, seen);
    const { first, end } = paragraph;
    if (kind === 'furniture')
      for (const part of withoutFurniture(text, tokens, paragraph, isDate))
        masks.push(
          ...(part.isFurniture ? [maskOf(part, kind)] : masksInProse(tokens, part, isDate)),
        );
    else if (kind) masks.push(maskOf({ first, end }, kind));
    else masks.push(...masksInProse(tokens, { first, end }, isDate));
  }
  return masks;
}

const maskOf = ({ first, end }: TokenRange, kind: MaskKind): Mask => ({ first, end, kind });

function masksInProse(
  tokens: readonly Token[],
  prose: TokenRange,
  isDate: (token: number) => boolean,
): Mask[] {
  const dateline = datelineIn(tokens, prose, isDate);
  const first = dateline?.end ?? prose.first;
  const citations = citationsIn(tokens, { first, end: prose.end }, isDate);
  return dateline ? [dateline, ...citations] : citations;
}

interface Part extends TokenRange {
  readonly isFurniture: boolean;
}

/**
 * The parts of a paragraph with furniture in it. Prose before it is kept, and after it what has a
 * date: "They met on March 1. Copyright 2022 The Monitor. All rights reserved."
 */
function withoutFurniture(
  text: string,
  tokens: readonly Token[],
  { first, end, sentences }: Paragraph,
  isDate: (token: number) => boolean,
): Part[] {
  const parts: Part[] = [];
  for (const sentence of sentences) {
    const words = text.slice(tokens[sentence.first]?.start, tokens[sentence.end - 1]?.end);
    const isDated = () =>
      Array.from({ length: sentence.end - sentence.first }, (_, i) => sentence.first + i).some(
        isDate,
      );
    const before = parts.at(-1);
    const isFurniture =
      isFurnitureText(words, sentence.end - sentence.first) ||
      (parts.some((part) => part.isFurniture) && !isDated());
    if (before?.isFurniture === isFurniture)
      parts[parts.length - 1] = { ...before, end: sentence.end };
    else parts.push({ first: sentence.first, end: sentence.end, isFurniture });
  }
  const isFound = parts.some(({ isFurniture }) => isFurniture);
  return isFound ? parts : [{ first, end, isFurniture: true }];
}

/** In tokens: a place, its country, and what is in brackets. */
const longestDateline = 20;

/** A place, a date and a dash, where a paragraph begins; null: it begins without. */
function datelineIn(
  tokens: readonly Token[],
  { first, end }: TokenRange,
  isDate: (token: number) => boolean,
): Mask | null {
  if (!tokens[first]?.capital || isDate(first)) return null;
  let dated = false;
  let depth = 0;
  for (let at = first; at < Math.min(end - 1, first + longestDateline); at++) {
    const token = tokens[at];
    if (!token) return null;
    const { lower } = token;
    if (lower === '(') depth++;
    else if (lower === ')') depth--;
    else if (lower === '—' || (lower === '-' && token.gap !== 'none'))
      return dated && depth === 0 ? { first, end: at + 1, kind: 'dateline' } : null;
    else if (isDate(at)) {
      if (!dated && tokens[at - 1]?.lower !== ',') return null;
      dated = true;
    } else if (depth > 0) continue;
    else if (dated ? token.kind !== 'mark' : token.kind === 'word' && !token.capital) return null;
  }
  return null;
}

interface Paragraph extends TokenRange {
  readonly sentences: readonly Sentence[];
}

function* paragraphsOf(sentences: readonly Sentence[]): Generator<Paragraph> {
  let from = 0;
  for (let i = 1; i <= sentences.length; i++) {
    const [opening, last, next] = [sentences[from], sentences[i - 1], sentences[i]];
    if (!opening || !last || next?.paragraph === opening.paragraph) continue;
    yield { first: opening.first, end: last.end, sentences: sentences.slice(from, i) };
    from = i;
  }
}

/** Shorter paragraphs may well be said twice. In UTF-16 units. */
const shortestRepeat = 40;
/** Longer paragraphs are prose, whatever words they hold. In tokens. */
const longestFurniture = 70;
/** In UTF-16 units: what is looked through for single words. */
const longestFurnitureText = 2000;
const longestLabel = 16;

function kindOfParagraph(
  words: string,
  tokens: readonly Token[],
  { first, end }: TokenRange,
  isDate: (token: number) => boolean,
  seen: Set<string>,
): MaskKind | null {
  if (words.length >= shortestRepeat) {
    if (seen.has(words)) return 'repeat';
    seen.add(words);
  }
  const size = end - first;
  if (size > longestFurniture || words.length > longestFurnitureText) return null;
  if (size <= longestLabel && isDateLine(tokens, first, end, isDate)) return 'date line';
  if (/\b(?:volume|vol|issue)\b[.:]? ?\d/i.test(words) && !/[.!?]["”’]?$/.test(words))
    return 'issue';
  return isFurnitureText(words, size) ? 'furniture' : null;
}

function isFurnitureText(words: string, size: number): boolean {
  if (surelyFurniture.test(words)) return true;
  if (size <= longestLabel && label.test(words)) return true;
  return /\b(?:you|your|we|our)\b/i.test(words) && aboutReading.test(words);
}

const surelyFurniture =
  /appeared first on|views expressed|to your inbox|image credit|photo credit|all rights reserved|\bcopyright (?:\(c\) |© )?\d{4}\b|terms of use|privacy policy|supports? our journalism|minutes? read$|min read$|\bcreative commons\b|this article (?:was|is) (?:originally )?published|follow us on|click here|©/i;
const label =
  /^\W*(?:sign up|subscribe|log ?in|share|read more|read next|continue reading|become a member|advertisement|related\b|more on|see also|comments?\b|print\b|download|newsletter|photo:|image:|picture:|source:|sources:|tags?:|topics?:|filed under|author:|by [A-Z]|written by|editor:|contact)/i;
const aboutReading =
  /\bsubscri(?:ption|bed)\b|newsletter|\binbox\b|becom\w+ a member|your account|\bour (?:audience|readers|journalism)\b|\bjournalism\b.*\b(?:like you|member|support)/i;

/** A date, and no word beside it but those of publishing. */
function isDateLine(
  tokens: readonly Token[],
  first: number,
  end: number,
  isDate: (token: number) => boolean,
): boolean {
  let dated = false;
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (isDate(at)) dated = true;
    else if (token?.kind === 'word' && !isOfPublishing(token.lower) && !token.word.weekday)
      return false;
  }
  return dated;
}

/** In tokens. */
const longestCitation = 60;

function citationsIn(
  tokens: readonly Token[],
  { first, end }: TokenRange,
  isDate: (token: number) => boolean,
): Mask[] {
  const masks: Mask[] = [];
  let open = -1;
  for (let at = first; at < end; at++) {
    const mark = tokens[at]?.lower;
    if (mark === '(' || mark === '[') open = at;
    else if ((mark === ')' || mark === ']') && open >= 0) {
      if (
        at - open <= longestCitation &&
        (isCitation(tokens, open + 1, at, isDate) || isYearOfWork(tokens, open, at))
      )
        masks.push({ first: open, end: at + 1, kind: 'citation' });
      open = -1;
    }
  }
  return masks;
}

const citing = new Set(
  'see also cf of the and in on for de la le der via cited by accessed quoted source sources image photo credit p pp at et al ed eds forthcoming'.split(
    ' ',
  ),
);

/** Names and dates and nothing else: "Border News, May 14, 2022", "see Monitor, May 4". */
function isCitation(
  tokens: readonly Token[],
  first: number,
  end: number,
  isDate: (token: number) => boolean,
): boolean {
  const opening = tokens[first];
  if (opening?.kind !== 'word') return false;
  if (['source', 'sources', 'photo', 'image', 'see', 'via'].includes(opening.lower)) return true;
  if (!opening.capital || isDate(first)) return false;
  let dated = false;
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if (isDate(at)) dated = true;
    else if (
      token?.kind === 'word' &&
      !token.capital &&
      !citing.has(token.lower) &&
      !isDomain(tokens, at)
    )
      return false;
  }
  return dated;
}

/**
 * "Moll et al. (2014)", "Moll (2014: 77)", "Moll (2014) argued": the year of what somebody wrote, in
 * brackets after a name, with its page or before a verb that works are cited with.
 */
function isYearOfWork(tokens: readonly Token[], open: number, close: number): boolean {
  const before = tokens[open - 1];
  const isOfSeveral = before?.lower === '.' && tokens[open - 2]?.lower === 'al';
  if (!isOfSeveral && !(before?.kind === 'word' && before.capital)) return false;
  if (!/^[12]\d{3}$/.test(tokens[open + 1]?.lower ?? '')) return false;
  let hasPage = false;
  for (let at = open + 2; at < close; at++) {
    const token = tokens[at];
    if (token?.kind === 'word' && !['p', 'pp', 'a', 'b', 'c'].includes(token.lower)) return false;
    if (token?.kind === 'number' && !/^[12]\d{3}$/.test(token.lower)) hasPage = true;
  }
  return isOfSeveral || hasPage || isCitedFor(tokens, close + 1);
}

/** "argued", "have argued", "and others have argued" */
function isCitedFor(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + longestCiting; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (citingVerbs.has(token.lower)) return true;
    if (!token.capital && !beforeCitingVerb.has(token.lower)) return false;
  }
  return false;
}

/** In tokens. */
const longestCiting = 5;
const citingVerbs = wordSet(`
  argued argues argue found finds find showed shown shows show noted notes note wrote written writes write suggested
  suggests suggest claimed claims claim contended contends contend described describes describe estimated estimates
  estimate concluded concludes conclude maintained maintains demonstrated demonstrates demonstrate observed observes
  observe proposed proposes propose discussed discusses discuss points pointed emphasised emphasises emphasized
  emphasizes identified identifies identify examined examines examine analysed analyses analyzed analyzes
`);
const beforeCitingVerb = wordSet('and others colleagues has have also convincingly later first');

/** "gazette.example" */
function isDomain(tokens: readonly Token[], at: number): boolean {
  const dotBefore = tokens[at - 1]?.lower === '.' && tokens[at]?.gap === 'none';
  const dotAfter = tokens[at + 1]?.lower === '.' && tokens[at + 1]?.gap === 'none';
  return dotBefore || dotAfter;
}
