import { countOf } from '@/lib/layout/counted';
import type { Prediction, PredictionGroup } from '@/lib/model/predictions';
import type { Evidence, Subject } from '@/lib/model/subject';
import type { ForetoldDate, OutcomeResult } from '@/lib/model/words';
import { dateInWords, shortDate } from '@/lib/time/date-words';
import { keepDatesTogether } from '@/lib/time/dates-in-text';
import { boundsOf } from '@/lib/time/edtf';
import { resultWords } from '../event-panel/outcome-words';
import { speakersOf } from '../event-panel/speakers';
import { MarkGlyph } from '../marks/mark-glyph';
import { kindWords, originClause } from '../marks/mark-words';
import { CarriedEventLink, CarriedLink } from '../view-state/carried-link';

const groupWords: Readonly<Record<OutcomeResult, string>> = {
  open: 'None of the documents says what became of these.',
  'came-true':
    'What was foretold came. Below each stand the words of a document that this rests on, and what the editor adds to them.',
  'did-not-happen':
    'What was foretold did not come. Below each stand the words of a document that this rests on, and what the editor adds to them.',
};

const dateWords: Readonly<Record<ForetoldDate, string>> = { due: 'Due', said: 'Said' };

/** Plans and predictions by what became of them, each with the words it rests on. */
export function PredictionsList({
  subject,
  groups,
}: {
  subject: Subject;
  groups: readonly PredictionGroup[];
}) {
  return (
    <>
      <ul className="flex flex-wrap gap-2 font-sans">
        {groups.map(({ result, predictions }) => (
          <li key={result}>
            <a href={`#${result}`} className="button">
              {resultWords[result]} <span className="text-ink3">{predictions.length}</span>
            </a>
          </li>
        ))}
      </ul>
      {groups.map(({ result, predictions }) => (
        <section key={result} id={result} aria-labelledby={`${result}-heading`} className="mt-6">
          <h2
            id={`${result}-heading`}
            className="flex items-center gap-2 border-b border-ink pb-2 font-serif text-event font-semibold"
          >
            <MarkGlyph
              id={`group-${result}`}
              isNarrow
              form="day"
              kind={result === 'came-true' ? 'happened' : 'predicted'}
              origin="curated"
              didNotHappen={result === 'did-not-happen'}
              disputed={false}
              hue="ink"
            />
            {resultWords[result]}
            <span className="font-sans text-head font-normal text-ink3">
              {countOf(predictions.length, 'statement')}
            </span>
          </h2>
          <p className="mt-2 text-ink2">
            {predictions.length > 0 ? groupWords[result] : 'There is none in these documents.'}
          </p>
          <ul>
            {predictions.map((prediction) => (
              <li
                key={prediction.event.id + prediction.statement.text}
                className="border-b border-rule py-4"
              >
                <PredictionEntry {...{ subject, prediction }} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function PredictionEntry({ subject, prediction }: { subject: Subject; prediction: Prediction }) {
  const { event, statement, outcome, cause } = prediction;
  // The date of an event is that of its first statement; the others stand beside it.
  const isMain = statement === event.statements[0];
  const speakers = speakersOf(statement, subject);
  const date = (
    <>
      {dateInWords(event.date)}
      {originClause(event.origin)}
    </>
  );
  return (
    <>
      <h3 className="text-statement font-semibold">
        <CarriedEventLink id={event.id} bounds={boundsOf(event.date)} className="hover:underline">
          {keepDatesTogether(statement.text)}
        </CarriedEventLink>
      </h3>
      <dl className="mt-1.5 grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-2 gap-y-0.5 font-sans text-control text-ink2">
        {speakers !== null && (
          <>
            <dt className="text-ink3">{kindWords[statement.kind]} by</dt>
            <dd>{speakers}</dd>
          </>
        )}
        {isMain ? (
          <>
            <dt className="text-ink3">{event.dateOf ? dateWords[event.dateOf] : 'Date'}</dt>
            <dd>{date}</dd>
          </>
        ) : (
          <>
            <dt className="text-ink3">Event</dt>
            <dd>
              <CarriedEventLink id={event.id} bounds={boundsOf(event.date)} className="link">
                {event.title}
              </CarriedEventLink>
              , {date}
            </dd>
          </>
        )}
        <dt className="text-ink3">Said in</dt>
        <dd>
          <Passages {...{ subject }} evidence={statement.evidence} />
        </dd>
        {outcome.result !== 'open' && (
          <>
            <dt className="text-ink3">{resultWords[outcome.result]}</dt>
            <dd>
              {cause && (
                <CarriedEventLink id={cause.id} bounds={boundsOf(cause.date)} className="link">
                  {cause.title}
                </CarriedEventLink>
              )}
              {cause && outcome.note !== undefined && '. '}
              {outcome.note}
              <Passages {...{ subject }} evidence={outcome.evidence} />
            </dd>
          </>
        )}
        {outcome.result === 'open' && outcome.note !== undefined && (
          <>
            <dt className="text-ink3">Open</dt>
            <dd>{outcome.note}</dd>
          </>
        )}
      </dl>
    </>
  );
}

/** The exact words, each with its document and the way to them there. */
function Passages({ subject, evidence }: { subject: Subject; evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return null;
  return (
    <ul>
      {evidence.map(({ passage, anchor, relation }) => {
        const source = subject.sources.find(({ id }) => id === passage.source);
        if (!source) return null;
        return (
          <li key={passage.source + anchor + relation} className="mt-1 first:mt-0">
            <q
              lang={source.language}
              dir="auto"
              className="passages-marked font-serif text-passage"
            >
              <mark>{passage.selector[1].exact}</mark>
            </q>{' '}
            <span className="text-ink3">
              {relation === 'disputes' && 'Disputes: '}
              <CarriedLink href={`/sources/${source.id}/`} hash={`#${anchor}`} className="link">
                <bdi lang={source.language}>{source.publisher ?? source.title}</bdi>
              </CarriedLink>
              , {shortDate(source.published.date, { year: true })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
