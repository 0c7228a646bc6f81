import type { NameMention } from '../actors/find-names';
import type { ReadDocument } from '../document/document';
import type { TokenRange } from '../document/sentences';
import { beginningWithin } from '../document/within';
import type { ClauseEvent } from './clause-event';

const personal = new Set(['he', 'his', 'him', 'she', 'her']);

/** How far back a pronoun is looked up, in sentences of its paragraph. */
const lookBack = 4;

/** Who is named in [first, end), in the order of the text; a pronoun is the person named last in its paragraph. */
export function participantsOf(
  document: ReadDocument,
  event: ClauseEvent,
  range: TokenRange,
): { actors: string[]; proposed: string[] } {
  const actors = new Set<string>();
  const proposed = new Set<string>();
  const add = ({ actor, name }: NameMention) => {
    if (actor) actors.add(actor.id);
    else proposed.add(name);
  };
  const from = firstNameAt(document.names, range.first);
  let pronoun = -1;
  for (let at = range.first; at < range.end && pronoun < 0; at++)
    if (document.quoted[at] === 0 && personal.has(document.tokens[at]?.lower ?? '')) pronoun = at;
  if (pronoun >= 0) {
    const person = personBefore(document, event.sentence, pronoun, from);
    if (person) add(person);
  }
  for (let i = from; i < document.names.length; i++) {
    const mention = document.names[i];
    if (!mention || mention.first >= range.end) break;
    add(mention);
  }
  if (actors.size === 0 && proposed.size === 0)
    namesMeant(document, event.sentence, range).forEach(add);
  return { actors: [...actors], proposed: [...proposed] };
}

/** Index of the first name at or after token `at`. */
function firstNameAt(names: readonly NameMention[], at: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((names[middle]?.first ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

function personBefore(
  document: ReadDocument,
  sentence: number,
  pronoun: number,
  from: number,
): NameMention | null {
  const paragraph = document.sentences[sentence]?.paragraph;
  let start = sentence;
  while (
    start > 0 &&
    sentence - start < lookBack &&
    document.sentences[start - 1]?.paragraph === paragraph
  )
    start--;
  const floor = document.sentences[start]?.first ?? 0;
  let best: NameMention | null = null;
  for (let i = firstNameAt(document.names, floor); i < document.names.length; i++) {
    const mention = document.names[i];
    if (!mention || mention.first >= pronoun) break;
    if (mention.person && (i < from || mention.end <= pronoun)) best = mention;
  }
  return best;
}

/**
 * Whom "it" and "they" mean in a clause that names nobody: the state or body named last in the
 * paragraph; all whom the sentence before names.
 */
function namesMeant(document: ReadDocument, index: number, range: TokenRange): NameMention[] {
  const words = new Set(document.tokens.slice(range.first, range.end).map(({ lower }) => lower));
  const own = document.sentences[index];
  const before = document.sentences[index - 1];
  if (!own || !before || before.paragraph !== own.paragraph) return [];
  const named = beginningWithin(document.names, before.first, range.first);
  if (words.has('they') || words.has('their')) return named;
  const body = named.findLast(({ person }) => !person);
  return words.has('it') && body ? [body] : [];
}
