import { evidenceRelations } from '../../model/words';
import type { Subject, TimelineEvent } from '../../model/subject';
import { documentParts } from '../citation/document-parts';

/** Of a line in a card 358 px wide, which leaves 315 px for words: how many letters it holds at least, and its height, px. */
const lines = {
  title: { letters: 25, height: 26 },
  quote: { letters: 38, height: 22 },
  small: { letters: 44, height: 18 },
};
/** Its border and padding, the date with its state on two lines, and the foot on two, px. */
const frame = 2 + 22 + 42 + 62;
const least = 240;

/**
 * The height, px, at which the card of an event shows all it says, its sources too, in a column of text on a
 * phone (358 px) and in any wider one. Reckoned from the letters, not measured: rather too high than too low.
 */
export function cardHeight(
  { sources }: Pick<Subject, 'sources'>,
  { title, origin, statements, source }: TimelineEvent,
): number {
  const [{ text, evidence }] = statements;
  const quotes = evidenceRelations.flatMap(
    (relation) => evidence.find((one) => one.relation === relation) ?? [],
  );
  const figures = quotes.map(({ passage }) => {
    const document = sources.find(({ id }) => id === passage.source);
    const cited = document ? documentParts(document).join(' · ') : '';
    return 10 + room(passage.selector[1].exact, 'quote') + 6 + room(cited, 'small');
  });
  const parts = [
    frame,
    6 + room(title, 'title'),
    origin === 'curated' ? 0 : 6 + 2 * lines.small.height,
    evidence.length === 0 && text !== title ? room(text, 'quote') : 0,
    source ? 6 + room(`From ${source.title}, not stored or checked here`, 'small') : 0,
    ...figures,
    quotes.length > 1 ? quotes.length * 32 : 0,
  ];
  const height = parts.reduce((sum, part) => sum + part, 0);
  return Math.max(least, Math.ceil(height / 10) * 10);
}

function room(words: string, kind: keyof typeof lines): number {
  const { letters, height } = lines[kind];
  return Math.ceil(words.length / letters) * height;
}
