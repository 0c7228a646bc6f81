import { findQuote } from '../../lib/anchoring/find-quote';
import type { StoredText } from '../../lib/anchoring/describe-passage';
import type { TextRange } from '../../lib/model/passage';
import type { Published } from '../../lib/model/published';
import type { Correction, OldPassage, TimelineEvent } from '../../lib/model/subject';
import type { SourceId } from '../../lib/model/units';

/**
 * The names of passages that were published and are cited no more, by the document on whose page they
 * still have a place: the passage that a correction put in their place, else the one that shares most of
 * their words, else none. A document that another has replaced leaves its names to that one.
 */
export function compileOldPassages(
  published: Published | null,
  events: readonly TimelineEvent[],
  texts: ReadonlyMap<string, StoredText>,
  moved: Readonly<Record<string, SourceId | null>>,
): Readonly<Record<string, readonly OldPassage[]>> {
  const old: Record<string, OldPassage[]> = {};
  for (const [id, passages] of Object.entries(published?.links.sources ?? {})) {
    const source = texts.has(id) ? id : (moved[id] ?? null);
    const stored = source === null ? undefined : texts.get(source);
    if (source === null || !stored) continue;
    const cited = citedIn(source, events);
    const corrected = quoteCorrections(new Set([id, source]), events);
    for (const [anchor, words] of Object.entries(passages)) {
      if (cited.some((one) => one.anchor === anchor)) continue;
      const last = lastWords(words, corrected);
      const now =
        cited.find(({ exact }) => last !== words && exact === last)?.anchor ??
        overlapping(stored, anchor, words, cited);
      (old[source] ??= []).push({ anchor, words, now });
    }
  }
  return old;
}

interface Cited {
  readonly anchor: string;
  readonly exact: string;
  readonly range: TextRange;
}

function citedIn(source: string, events: readonly TimelineEvent[]): readonly Cited[] {
  return events
    .flatMap(({ statements }) => statements)
    .flatMap(({ evidence, outcome }) => [...evidence, ...(outcome?.evidence ?? [])])
    .filter(({ passage }) => passage.source === source)
    .map(({ anchor, passage: { selector } }) => ({
      anchor,
      exact: selector[1].exact,
      range: selector[0],
    }));
}

function quoteCorrections(
  sources: ReadonlySet<string>,
  events: readonly TimelineEvent[],
): readonly Correction[] {
  return events
    .flatMap(({ corrections }) => corrections)
    .filter(({ what, of }) => what === 'quote' && of !== undefined && sources.has(of));
}

/** The words that corrections, one after another, put in the place of these. */
function lastWords(words: string, corrections: readonly Correction[]): string {
  return corrections.reduce(
    (last, { from, to }) => (from === last && to !== null ? to : last),
    words,
  );
}

/** The name of the passage that shares most of these words where they stand; null if none does. */
function overlapping(
  { text }: StoredText,
  anchor: string,
  words: string,
  cited: readonly Cited[],
): string | null {
  const places = findQuote(text, words);
  const place =
    places[Number(/-(\d+)$/.exec(anchor.slice('q-'.length))?.[1] ?? 1) - 1] ?? places[0];
  if (!place) return null;
  const shared = ({ range: { start, end } }: Cited) =>
    Math.min(end, place.end) - Math.max(start, place.start);
  const [best] = cited.toSorted((a, b) => shared(b) - shared(a));
  return best && shared(best) > 0 ? best.anchor : null;
}
