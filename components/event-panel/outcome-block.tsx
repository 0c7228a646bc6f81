import type { Evidence, Outcome, Subject } from '@/lib/model/subject';
import type { EventId } from '@/lib/model/units';
import { MarkGlyph } from '../marks/mark-glyph';
import { EventLink } from '../view-state/state-link';
import { resultWords } from './outcome-words';
import { PassageQuote, ShortQuote } from './passage-quote';
import { standsIn } from './same-paragraph';

interface OutcomeBlockProps {
  readonly subject: Subject;
  readonly outcome: Outcome;
  /** The passages that stand above it. */
  readonly above: readonly Evidence[];
  readonly scope: string;
  readonly event: EventId;
}

/** What became of a plan or a prediction, and the words that say so. */
export function OutcomeBlock({ subject, outcome, above, scope, event }: OutcomeBlockProps) {
  const { result, note, evidence } = outcome;
  const cause = subject.events.find(({ id }) => id === outcome.event);
  return (
    <div className="mt-3 flex gap-3 bg-sunk p-3">
      <MarkGlyph
        isNarrow
        id={`outcome-${scope}`}
        form="day"
        kind={result === 'came-true' ? 'happened' : 'predicted'}
        origin="curated"
        didNotHappen={result === 'did-not-happen'}
        disputed={false}
        hue="ink"
      />
      <div className="min-w-0 text-control text-ink2">
        <strong className="font-semibold text-ink">
          {resultWords[result]}
          {cause ? ':' : '.'}
        </strong>{' '}
        {cause && (
          <>
            <EventLink id={cause.id} className="underline underline-offset-2">
              {cause.title}
            </EventLink>
            .{' '}
          </>
        )}
        {note ??
          (result === 'open' &&
            evidence.length === 0 &&
            'None of the documents says what became of it.')}
        {evidence.map((item) => {
          const Quote = above.some((shown) => standsIn(item, shown)) ? ShortQuote : PassageQuote;
          return (
            <Quote
              key={item.passage.source + item.anchor}
              {...{ subject, evidence: item, event }}
            />
          );
        })}
      </div>
    </div>
  );
}
