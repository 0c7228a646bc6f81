import { documentDateIn } from './document-date';
import { genreOf } from './genre';
import type { ReadingContext, TimeExpression } from './time-expression';
import { isoDate } from './timex/iso-date';
import { matchPhrases } from './timex/match-phrases';
import { readPhrases } from './timex/read-phrases';
import { tokensOf } from './timex/tokens';

/** A guess below this would date "last year" wrongly more often than rightly. */
const leastConfidence = 0.3;

/**
 * Given any text, returns its time expressions in the order of the text; none overlap. What the
 * context leaves out is inferred from the text. Never throws; the work is linear in the text.
 */
export function findTimeExpressions(text: string, context: ReadingContext = {}): TimeExpression[] {
  const tokens = tokensOf(text);
  const asNews = context.genre === 'narrative' ? null : matchPhrases(tokens, 'news');
  const given = context.documentDate === undefined ? null : isoDate(context.documentDate);
  const inferred = given || !asNews ? null : documentDateIn(tokens, asNews);
  const trusted = inferred && inferred.confidence >= leastConfidence ? inferred.date : null;
  const now = given ?? (trusted === null ? null : isoDate(trusted));
  const genre = context.genre ?? genreOf(asNews ?? [], now);
  const phrases = genre === 'news' && asNews ? asNews : matchPhrases(tokens, 'narrative');
  return readPhrases(tokens, phrases, genre, now).map(({ phrase, resolved }) => {
    const start = tokens[phrase.first]?.start ?? 0;
    const end = tokens[phrase.end - 1]?.end ?? start;
    return {
      start,
      end,
      text: text.slice(start, end),
      type: resolved.type,
      value: resolved.value,
      edtf: resolved.edtf,
      modifier: phrase.modifier ?? null,
      rule: phrase.rule,
      anchored: resolved.anchored,
      granularity: resolved.granularity,
    };
  });
}
