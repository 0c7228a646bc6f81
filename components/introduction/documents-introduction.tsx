import { wordsSince } from '@/lib/known/subject-on';
import type { OutcomeResult } from '@/lib/model/words';
import { countsSince } from '@/lib/known/counts-since';
import type { SourceDocument, Subject } from '@/lib/model/subject';
import { dayInWords } from '../known-on/day-words';
import { dayOf } from '../known-on/document-days';
import { KnownDayLink } from '../known-on/known-day-link';
import { KnownText } from '../known-on/known-part';
import { isDay } from '@/lib/view-state/codec';
import { MarkGlyph } from '../marks/mark-glyph';
import { chapterHue } from '@/lib/drawing/chapter-hue';

const resultClauses: readonly (readonly [OutcomeResult, string])[] = [
  ['did-not-happen', 'did not happen'],
  ['came-true', 'came true'],
  ['open', 'open in these documents'],
];

function countOfResult({ events }: Subject, result: OutcomeResult): string {
  const outcomes = events.flatMap(({ statements }) =>
    statements.filter(({ outcome }) => outcome?.result === result),
  );
  return String(outcomes.length);
}

/** What tracks by document show: what each knew on its own day, and what became of its forecasts. */
export function DocumentsIntroduction({
  subject,
  hasDays,
}: {
  subject: Subject;
  /** Whether the timeline can tell what was known on a day. */
  hasDays: boolean;
}) {
  return (
    <article>
      <h1 className="font-serif text-title font-semibold tracking-[-0.012em]">
        What each document knew, and when
      </h1>
      <p className="mt-3 font-serif text-intro">
        The arrow on each track is the day its document came out: the document’s own now. Marks to
        the left of it are reports of things past. Marks to the right are forecasts and plans.
      </p>
      {hasDays && <DocumentDays sources={subject.sources} />}
      <h2 className="mt-4 text-head font-semibold">Read the arrows</h2>
      <ul className="mt-1.5 text-control text-ink2">
        <li className="flex items-center gap-3 py-1">
          <ArrowGlyph />
          Published on a known day, or within three
        </li>
        <li className="flex items-center gap-3 py-1">
          <ArrowGlyph isStretch />
          Published some time in the shaded stretch
        </li>
      </ul>
      <h2 className="mt-4 text-head font-semibold">Forecasts and plans in these documents</h2>
      <ul className="mt-1.5 text-control text-ink2">
        {resultClauses.map(([result, words]) => (
          <li key={result} className="flex items-center gap-2 border-b border-rule py-1.5">
            <MarkGlyph
              id={`outcome-${result}`}
              form="day"
              kind={result === 'came-true' ? 'happened' : 'predicted'}
              origin="curated"
              didNotHappen={result === 'did-not-happen'}
              disputed={false}
              hue="ink"
            />
            <strong className="font-serif text-passage font-semibold text-ink">
              <KnownText
                now={countOfResult(subject, result)}
                none="0"
                steps={wordsSince(subject, (then) => countOfResult(then, result))}
              />
            </strong>
            {words}
          </li>
        ))}
      </ul>
      <h2 className="mt-4 text-head font-semibold">Colours are the chapters</h2>
      <ul className="mt-1.5 grid grid-cols-2 gap-x-3 text-control text-ink2">
        {subject.chapters.map(({ id, title }, index) => (
          <li key={id} className="flex items-baseline gap-2 py-0.5">
            <span className={`swatch chapter-${chapterHue(index)}`} />
            <span className="min-w-0 wrap-anywhere">{title}</span>
          </li>
        ))}
      </ul>
      <p className="mt-3 border-t border-rule pt-2 text-control text-ink2">
        An event with passages in two documents stands on both tracks.
      </p>
    </article>
  );
}

/** The timeline as it was known when each document came out. */
function DocumentDays({ sources }: { sources: readonly SourceDocument[] }) {
  const days = sources
    .map((source) => ({ source, since: countsSince(source.published.date) }))
    .toSorted((a, b) => a.since - b.since)
    .map(({ source, since }) => ({ source, day: dayOf(since) }))
    .filter(({ day }) => isDay(day));
  if (days.length === 0) return null;
  return (
    <>
      <h2 className="mt-4 text-head font-semibold">As known when each came out</h2>
      <ul className="mt-1.5 text-control text-ink2">
        {days.map(({ source, day }) => (
          <li key={source.id} className="border-b border-rule py-1.5 pointer-coarse:py-3">
            <KnownDayLink day={day}>{dayInWords(day)}</KnownDayLink>{' '}
            <bdi>{source.publisher ?? source.title}</bdi>
          </li>
        ))}
      </ul>
    </>
  );
}

function ArrowGlyph({ isStretch = false }: { isStretch?: boolean }) {
  return (
    <svg width="40" height="32" viewBox="0 0 40 32" className="flex-none" aria-hidden="true">
      {isStretch && <rect x="12" width="28" height="32" className="fill-ink" opacity="0.12" />}
      <path
        d="M12 0v32"
        className="stroke-ink"
        strokeWidth="2"
        strokeDasharray={isStretch ? '3 2' : undefined}
      />
      <path d="M7 0h10l-5 6z" className="fill-ink" />
    </svg>
  );
}
