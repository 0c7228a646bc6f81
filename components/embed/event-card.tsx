import { Fragment } from 'react';
import { documentParts } from '@/lib/formats/citation/document-parts';
import { markForm } from '@/lib/layout/mark-form';
import type { Evidence, Subject, TimelineEvent } from '@/lib/model/subject';
import { summarize } from '@/lib/model/summarize';
import { evidenceRelations, type EvidenceRelation } from '@/lib/model/words';
import { dateInWords } from '@/lib/time/date-words';
import { keepDatesTogether } from '@/lib/time/dates-in-text';
import { MarkGlyph } from '../marks/mark-glyph';
import { originWords, stateInWords } from '../marks/mark-words';
import { withBase } from '../site/site-address';
import { chapterHue } from '@/lib/drawing/chapter-hue';

const out = { target: '_blank', rel: 'noopener' };

/**
 * One event for somebody else's page, as a page without any script: what it is, when, what kind of statement, and
 * the words it rests on. null: it was withdrawn.
 */
export function EventCard({ subject, event }: { subject: Subject; event: TimelineEvent | null }) {
  const hue = event && chapterHue(subject.chapters.findIndex(({ id }) => id === event.chapter));
  return (
    <main id="content" className={`card chapter-${hue ?? 1}`}>
      {event ? (
        <Event {...{ subject, event }} hue={hue ?? 1} />
      ) : (
        <h1 className="card-title">This event was withdrawn from the timeline.</h1>
      )}
      <p className="card-foot">
        <a href={withBase(event ? `/events/${event.id}/` : '/')} {...out}>
          <span className="font-serif text-list font-[650] tracking-[-0.012em]">
            <span className="wordmark">Source</span>line
          </span>
          <span>{subject.title}</span>
          <span className="sr-only"> in a new window</span>
          <span aria-hidden="true">↗</span>
        </a>
      </p>
    </main>
  );
}

function Event({ subject, event, hue }: { subject: Subject; event: TimelineEvent; hue: number }) {
  const { id, title, date, origin, statements, source } = event;
  const summary = summarize(event);
  const [{ text, evidence }] = statements;
  const path = `/events/${id}/`;
  // The first words that bear out the main claim, and beside them the first that dispute it.
  const quotes = evidenceRelations.flatMap(
    (relation) => evidence.find((candidate) => candidate.relation === relation) ?? [],
  );
  return (
    <>
      <p className="card-date">
        <MarkGlyph {...summary} id="card" form={markForm(date)} hue={hue} />
        <strong>{dateInWords(date)}</strong>
        <span>{stateInWords(summary)}</span>
      </p>
      <h1 className="card-title">
        <a href={withBase(path)} {...out}>
          {keepDatesTogether(title)}
        </a>
      </h1>
      {originWords[origin] !== null && <p className="card-note">{originWords[origin]}</p>}
      {evidence.length === 0 && text !== title && (
        <p className="card-quote">{keepDatesTogether(text)}</p>
      )}
      {source && (
        <p className="card-source">
          From <bdi>{source.title}</bdi>, not stored or checked here
        </p>
      )}
      {quotes.map((quote) => (
        <Fragment key={quote.relation}>
          {quotes.length > 1 && <h2 className="card-side">{sideWords[quote.relation]}</h2>}
          <Quote {...{ subject }} evidence={quote} />
        </Fragment>
      ))}
    </>
  );
}

const sideWords: Readonly<Record<EvidenceRelation, string>> = {
  supports: 'Supports',
  disputes: 'Disputes',
};

/** The exact words, and where they stand. */
function Quote({ subject, evidence }: { subject: Subject; evidence: Evidence }) {
  const source = subject.sources.find(({ id }) => id === evidence.passage.source);
  if (!source) return null;
  const [title, ...published] = documentParts(source);
  return (
    <figure className="mt-2.5">
      <blockquote lang={source.language} dir="auto" className="card-quote">
        <mark>{evidence.passage.selector[1].exact}</mark>
      </blockquote>
      <figcaption className="card-source">
        <a href={withBase(`/sources/${source.id}/#${evidence.anchor}`)} {...out}>
          <cite>
            <bdi lang={source.language}>{title}</bdi>
          </cite>
        </a>
        {published.map((part) => (
          <Fragment key={part}>
            {' · '}
            <bdi>{part}</bdi>
          </Fragment>
        ))}
      </figcaption>
    </figure>
  );
}
