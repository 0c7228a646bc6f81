import { type KnownSince } from '@/lib/known/counts-since';
import { knownSinceOf, type KnownSinceOf } from '@/lib/known/known-since';
import type { Evidence, Statement, Subject } from '@/lib/model/subject';
import { isVerbatim } from '@/lib/model/verbatim';
import { dateInWords } from '@/lib/time/date-words';
import { keepDatesTogether } from '@/lib/time/dates-in-text';
import { KnownPart } from '../known-on/known-part';
import { KnownTitle } from '../known-on/known-title';
import { resultWords } from '../event-panel/outcome-words';
import { kindWords, originWords } from '../marks/mark-words';
import { StateLink } from '../view-state/state-link';
import { PrintedEvent } from './printed-list';

/** Every event with the date in the margin, and under each statement its quotes and where they stand. */
export function PrintedEvents({ subject }: { subject: Subject }) {
  const since = knownSinceOf(subject);
  return (
    <ol aria-label="Events" className="mt-4 border-t border-ink">
      {subject.events.map((event) => (
        <PrintedEvent key={event.id} id={event.id}>
          <p className="text-control font-semibold first-letter:uppercase">
            {dateInWords(event.date)}
          </p>
          <div className="min-w-0">
            <h2 className="font-serif text-list font-semibold">
              <KnownTitle {...{ event, since }} />
            </h2>
            {originWords[event.origin] !== null && (
              <p className="mt-1 text-meta font-semibold text-ink2">{originWords[event.origin]}.</p>
            )}
            {event.statements.map((statement, index) => {
              const above = event.statements.slice(0, index).flatMap(({ evidence }) => evidence);
              return (
                <KnownPart key={statement.text} since={since.statement(statement)}>
                  <PrintedStatement {...{ subject, statement, since, above }} />
                </KnownPart>
              );
            })}
            {event.source && (
              <p className="mt-1.5 text-meta wrap-anywhere text-ink2">
                Source not stored here: <bdi>{event.source.title}</bdi>
                {event.source.url && `, ${event.source.url}`}
              </p>
            )}
          </div>
        </PrintedEvent>
      ))}
    </ol>
  );
}

function PrintedStatement({
  subject,
  statement,
  since,
  above,
}: {
  subject: Subject;
  statement: Statement;
  since: KnownSinceOf;
  /** The passages of the statements before it: they are not printed twice. */
  above: readonly Evidence[];
}) {
  const { text, kind, evidence, outcome } = statement;
  const event = subject.events.find(({ id }) => id === outcome?.event);
  return (
    <>
      <p className="mt-1.5 text-control">
        <span className="font-semibold">{kindWords[kind]}.</span>{' '}
        {!isVerbatim(statement) && keepDatesTogether(text)}
        {outcome && (
          <>
            {' '}
            <KnownPart
              since={since.outcome(statement)}
              otherwise={<span className="font-semibold">{resultWords.open}.</span>}
            >
              <span className="font-semibold">{resultWords[outcome.result]}</span>
              <KnownPart since={event ? since.cause(outcome) : known} otherwise=".">
                {event ? `: ${event.title}.` : '.'}
              </KnownPart>
            </KnownPart>
          </>
        )}
      </p>
      {evidence.map((item) => (
        <KnownPart key={item.passage.source + item.anchor} since={since.evidence(statement, item)}>
          {above.some(
            ({ anchor, relation }) => anchor === item.anchor && relation === item.relation,
          ) ? (
            <p className="text-meta text-ink2">It rests on the words above: {firstWords(item)} …</p>
          ) : (
            <PrintedQuote {...{ subject, evidence: item }} />
          )}
        </KnownPart>
      ))}
      {outcome?.evidence.map((item) => (
        <KnownPart key={item.passage.source + item.anchor} since={since.evidence(statement, item)}>
          <PrintedQuote {...{ subject, evidence: item }} />
        </KnownPart>
      ))}
    </>
  );
}

/** Of what no other thing has to be known for. */
const known = -Infinity as KnownSince;

const firstWords = ({ passage }: Evidence) =>
  `“${passage.selector[1].exact.split(/\s+/).slice(0, 5).join(' ')}`;

function PrintedQuote({ subject, evidence }: { subject: Subject; evidence: Evidence }) {
  const { passage, relation, anchor } = evidence;
  const source = subject.sources.find(({ id }) => id === passage.source);
  if (!source) throw new Error(`no source document ${passage.source}`);
  return (
    <figure className="passage mt-1.5 break-inside-avoid" data-relation={relation}>
      <blockquote lang={source.language} dir="auto" className="font-serif text-passage">
        <mark>{passage.selector[1].exact}</mark>
      </blockquote>
      <figcaption className="text-meta text-ink2">
        {relation === 'disputes' && <strong className="font-semibold">Disputes it. </strong>}
        <bdi lang={source.language}>{source.title}</bdi>
        {source.publisher !== null && (
          <>
            , <bdi>{source.publisher}</bdi>
          </>
        )}
        , {dateInWords(source.published.date)}.{' '}
        <StateLink href={`/sources/${source.id}/`} hash={`#${anchor}`} className="underline">
          /sources/{source.id}/#{anchor}
        </StateLink>
      </figcaption>
    </figure>
  );
}
