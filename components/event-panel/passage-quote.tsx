import { documentLine } from '@/lib/formats/citation/quotation';
import type { Evidence, SourceDocument, Subject } from '@/lib/model/subject';
import type { EventId } from '@/lib/model/units';
import { dateInWords } from '@/lib/time/date-words';
import { sourceKindWords } from '../source-reader/source-words';
import { CopyQuote } from './copy-quote';
import { PassageLink } from './passage-link';
import { PublisherLink } from './publisher-link';

interface PassageProps {
  readonly subject: Subject;
  readonly evidence: Evidence;
  /** The event on whose page it stands: the document's page leads back to it. */
  readonly event: EventId;
}

function sourceOf(subject: Subject, evidence: Evidence): SourceDocument {
  const source = subject.sources.find(({ id }) => id === evidence.passage.source);
  if (!source) throw new Error(`no source document ${evidence.passage.source}`);
  return source;
}

/** What a document is: its title, its publisher and kind, and when it was published. */
export function DocumentName({ source }: { source: SourceDocument }) {
  return (
    <>
      <cite className="block font-semibold text-ink not-italic">
        <bdi lang={source.language}>{source.title}</bdi>
      </cite>
      {source.publisher !== null && (
        <>
          <bdi>{source.publisher}</bdi> ·{' '}
        </>
      )}
      {sourceKindWords[source.kind]} · {dateInWords(source.published.date)}
    </>
  );
}

/**
 * A passage in its place: the exact words marked inside their sentence, then the document they stand in, unless it
 * stands under the name of that already.
 */
export function PassageQuote({
  subject,
  evidence,
  event,
  isUnderName = false,
}: PassageProps & { readonly isUnderName?: boolean }) {
  const { passage, context, relation } = evidence;
  const source = sourceOf(subject, evidence);
  return (
    <figure className="passage mt-2.5" data-relation={relation}>
      <blockquote
        lang={source.language}
        dir="auto"
        className="font-serif text-passage text-ink2 max-md:text-base max-md:leading-6"
      >
        {context.cutBefore && '… '}
        {context.before}
        <mark>{passage.selector[1].exact}</mark>
        {context.after}
        {context.cutAfter && ' …'}
      </blockquote>
      <figcaption className="mt-1.5 text-control text-ink3">
        {!isUnderName && <DocumentName source={source} />}
        <PassageLinks {...{ subject, evidence, event }} />
      </figcaption>
    </figure>
  );
}

/** Only the words of a passage whose paragraph stands above already, and the way to them. */
export function ShortQuote({ subject, evidence, event }: PassageProps) {
  const source = sourceOf(subject, evidence);
  return (
    <figure className="passages-marked mt-1">
      <blockquote
        lang={source.language}
        dir="auto"
        className="font-serif text-passage max-md:text-base max-md:leading-6"
      >
        <mark>{evidence.passage.selector[1].exact}</mark>
      </blockquote>
      <figcaption>
        <PassageLinks {...{ subject, evidence, event }} />
      </figcaption>
    </figure>
  );
}

/** To the passage in its document, here and at its publisher, and onto the clipboard. */
function PassageLinks({ subject, evidence, event }: PassageProps) {
  const source = sourceOf(subject, evidence);
  const path = `/sources/${source.id}/#${evidence.anchor}`;
  return (
    <span className="passage-links">
      <PassageLink source={source.id} anchor={evidence.anchor} event={event} />
      <PublisherLink
        source={source}
        quote={evidence.passage.selector[1]}
        words="At the publisher"
      />
      <CopyQuote
        quote={evidence.passage.selector[1].exact}
        citation={documentLine(source)}
        path={path}
      />
    </span>
  );
}
