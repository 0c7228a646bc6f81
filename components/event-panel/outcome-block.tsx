import type { ReactNode } from 'react';
import { never, type KnownSince } from '@/lib/known/counts-since';
import type { KnownSinceOf } from '@/lib/known/known-since';
import type { Outcome, Statement, Subject } from '@/lib/model/subject';
import type { EventId } from '@/lib/model/units';
import type { OutcomeResult } from '@/lib/model/words';
import { KnownPart } from '../known-on/known-part';
import { MarkGlyph } from '../marks/mark-glyph';
import { EventLink } from '../view-state/state-link';
import { resultWords } from './outcome-words';
import { PassageQuote, ShortQuote } from './passage-quote';
import { standsIn } from './same-paragraph';

interface OutcomeBlockProps {
  readonly subject: Subject;
  /** Its passages stand above. */
  readonly statement: Statement;
  readonly outcome: Outcome;
  readonly since: KnownSinceOf;
  readonly scope: string;
  readonly event: EventId;
}

const noDocument = 'None of the documents says what became of it.';

/** What became of a plan or a prediction, and the words that say so; where they were not known yet, that it was open. */
export function OutcomeBlock(props: OutcomeBlockProps) {
  const { statement, outcome, since, scope } = props;
  const said = outcome.evidence
    .filter(({ relation }) => relation === 'supports')
    .map(since.passage)
    .reduce((a, b) => (b < a ? b : a), never);
  return (
    <KnownPart
      since={since.outcome(statement)}
      otherwise={
        <Result scope={scope} result="open">
          <strong className="font-semibold text-ink">{resultWords.open}.</strong>{' '}
          <KnownPart
            since={said}
            otherwise="None of the documents that had been published says what became of it."
          >
            A document of that day says what became of it, but the day was not over.
          </KnownPart>
        </Result>
      }
    >
      <Result scope={scope} result={outcome.result}>
        <KnownOutcome {...props} />
      </Result>
    </KnownPart>
  );
}

function Result({
  scope,
  result,
  children,
}: {
  scope: string;
  result: OutcomeResult;
  children: ReactNode;
}) {
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
      <div className="min-w-0 text-control text-ink2">{children}</div>
    </div>
  );
}

function KnownOutcome({ subject, statement, outcome, since, event }: OutcomeBlockProps) {
  const { result, note, evidence } = outcome;
  const cause = subject.events.find(({ id }) => id === outcome.event);
  const whole = evidence.map((item) => since.evidence(statement, item));
  const noteSince = whole.reduce((a, b) => (b > a ? b : a), 0 as KnownSince);
  const words = (end: string) => (
    <>
      <strong className="font-semibold text-ink">
        {resultWords[result]}
        {end}
      </strong>{' '}
    </>
  );
  return (
    <>
      {cause ? (
        <KnownPart since={since.cause(outcome)} otherwise={words('.')}>
          {words(':')}
          <EventLink id={cause.id} className="underline underline-offset-2">
            {cause.title}
          </EventLink>
          .{' '}
        </KnownPart>
      ) : (
        words('.')
      )}
      {note === undefined ? (
        result === 'open' && evidence.length === 0 && noDocument
      ) : (
        <KnownPart since={noteSince}>{note}</KnownPart>
      )}
      {evidence.map((item) => {
        const isAbove = statement.evidence.some((shown) => standsIn(item, shown));
        const Quote = isAbove ? ShortQuote : PassageQuote;
        return (
          <KnownPart
            key={item.passage.source + item.anchor}
            since={since.evidence(statement, item)}
          >
            <Quote {...{ subject, evidence: item, event }} />
          </KnownPart>
        );
      })}
    </>
  );
}
