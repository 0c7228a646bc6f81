import type { Evidence, Subject } from '@/lib/model/subject';
import { dateInWords } from '@/lib/time/date-words';
import { sourceKindWords } from '../source-reader/source-words';

/** A passage in its place: the exact words marked inside their sentence, then the document they stand in. */
export function PassageQuote({ subject, evidence }: { subject: Subject; evidence: Evidence }) {
  const { passage, context, relation, anchor } = evidence;
  const source = subject.sources.find(({ id }) => id === passage.source);
  if (!source) throw new Error(`no source document ${passage.source}`);
  const about = [
    source.publisher,
    sourceKindWords[source.kind],
    dateInWords(source.published.date),
  ];
  return (
    <figure className="passage mt-2.5" data-relation={relation}>
      <blockquote lang={source.language} dir="auto" className="font-serif text-passage text-ink2">
        {context.cutBefore && '… '}
        {context.before}
        <mark>{passage.selector[1].exact}</mark>
        {context.after}
        {context.cutAfter && ' …'}
      </blockquote>
      <figcaption className="mt-1.5 text-control text-ink3">
        <cite className="block font-semibold text-ink not-italic">{source.title}</cite>
        {about.filter((part) => part !== null).join(' · ')}
        <br />
        <a href={`/sources/${source.id}/#${anchor}`} className="link print-address text-ink">
          Read in the document <span aria-hidden="true">→</span>
        </a>
      </figcaption>
    </figure>
  );
}
