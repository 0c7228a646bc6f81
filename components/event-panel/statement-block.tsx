import type { KnownSinceOf } from '@/lib/known/known-since';
import type { Evidence, Statement, Subject } from '@/lib/model/subject';
import { isVerbatim } from '@/lib/model/verbatim';
import type { StatementKind } from '@/lib/model/words';
import { keepDatesTogether } from '@/lib/time/dates-in-text';
import type { EpochMs, EventId } from '@/lib/model/units';
import { KnownPart } from '../known-on/known-part';
import { KindBadge } from './kind-badge';
import { OutcomeBlock } from './outcome-block';
import { DisputedGlyph } from './event-badges';
import { ByDocument } from './by-document';
import { PassageQuote } from './passage-quote';
import { speakersOf } from './speakers';

interface StatementBlockProps {
  readonly subject: Subject;
  readonly statement: Statement;
  readonly since: KnownSinceOf;
  /** Unique on the page. */
  readonly scope: string;
  readonly event: EventId;
}

const speakerWords: Record<StatementKind, string> = {
  happened: 'According to',
  said: 'Said by',
  planned: 'Planned by',
  predicted: 'Predicted by',
};

/** The heading of passages that say it themselves. */
function ownWords(evidence: readonly Evidence[]): string {
  const sources = new Set(evidence.map(({ passage }) => passage.source));
  return sources.size > 1 ? 'In the documents’ own words' : 'In the document’s own words';
}

/**
 * One statement with its passages; what disputes it stands beside what supports it. A statement that
 * is its passage is not shown twice, nor whose words it is.
 */
export function StatementBlock({ subject, statement, since, scope, event }: StatementBlockProps) {
  const { text, kind, evidence, outcome } = statement;
  const supporting = evidence.filter(({ relation }) => relation === 'supports');
  const disputing = evidence.filter(({ relation }) => relation === 'disputes');
  const isOwnWords = isVerbatim(statement);
  const speakers = speakersOf(statement, subject);
  const isCompared = new Set(evidence.map(({ passage }) => passage.source)).size > 1;
  const quotes = (list: typeof evidence) =>
    isCompared ? (
      <ByDocument {...{ subject, statement, since, event }} evidence={list} />
    ) : (
      list.map((item) => (
        <KnownPart key={item.passage.source + item.anchor} since={since.evidence(statement, item)}>
          <PassageQuote subject={subject} evidence={item} event={event} />
        </KnownPart>
      ))
    );
  const disputedSince = Math.min(
    ...disputing.map((item) => since.evidence(statement, item)),
  ) as EpochMs;
  return (
    <section className="mt-5 border-t border-rule pt-4 first-of-type:border-ink">
      <div className="flex items-start justify-between gap-4">
        <h2 className="min-w-0 font-serif text-statement font-semibold tracking-[-0.004em] max-md:text-lg max-md:leading-[1.4375rem]">
          {isOwnWords ? ownWords(supporting) : keepDatesTogether(text)}
        </h2>
        <KindBadge kind={kind} id={`kind-${scope}`} />
      </div>
      {speakers !== null && (
        <p className="mt-1 text-control text-ink3">
          {speakerWords[kind]} {speakers}
        </p>
      )}
      {disputing.length === 0 ? (
        <div className={isCompared ? 'compared mt-3' : undefined}>{quotes(supporting)}</div>
      ) : (
        <KnownPart since={disputedSince} otherwise={quotes(supporting)}>
          <div className="mt-3 grid gap-6 min-[400px]:grid-cols-2">
            <div className="min-w-0">
              <h3 className="flex items-center gap-2 text-head font-semibold">
                <svg width="12" height="10" viewBox="0 0 12 10" aria-hidden="true">
                  <path
                    d="M1 5.2l3.2 3.2L11 1.4"
                    fill="none"
                    stroke="currentColor"
                    strokeWidth="2"
                  />
                </svg>
                Supports
              </h3>
              {quotes(supporting)}
            </div>
            <div className="min-w-0">
              <h3 className="flex items-center gap-2 text-head font-semibold">
                <DisputedGlyph /> Disputes
              </h3>
              {quotes(disputing)}
            </div>
          </div>
        </KnownPart>
      )}
      {outcome && <OutcomeBlock {...{ subject, statement, outcome, since, event }} scope={scope} />}
    </section>
  );
}
