import { excerptText, type ExcerptParagraph } from '@/lib/anchoring/excerpt-text';
import type { SourceText } from '@/lib/anchoring/source-text';
import { textUse } from '@/lib/anchoring/text-use';
import { countsSince } from '@/lib/known/counts-since';
import { countOf } from '@/lib/layout/counted';
import type { SourceDocument, Subject } from '@/lib/model/subject';
import { dateInWords } from '@/lib/time/date-words';
import { boundsOf } from '@/lib/time/edtf';
import { dayOf } from '../known-on/document-days';
import { History } from '../history/history';
import { DocumentDayNotice } from '../known-on/document-day-notice';
import { PlainReference } from '../share/plain-reference';
import { ShareButtons } from '../share/share-buttons';
import { sharedDocument } from '../share/shared-pages';
import { CarriedLink } from '../view-state/carried-link';
import { citationsOf, type Citation } from './citations';
import { CitedText } from './cited-text';
import { Gap } from './gap';
import { GonePassages } from './gone-passages';
import { PassageNotes } from './passage-notes';
import { PublisherNotes } from './publisher-notes';
import { SourceFacts } from './source-facts';
import { SourceTimeline } from './source-timeline';
import { sourceKindWords } from './source-words';
import { TargetNotice } from './target-notice';

interface SourceReaderProps {
  readonly subject: Subject;
  readonly source: SourceDocument;
  readonly text: SourceText;
  /** Whether the timeline can tell what was known on a day. */
  readonly hasDays: boolean;
  /** The id under which the link looked for the document, where that is an older one. */
  readonly movedFrom: string | null;
}

/** A document as its passages, in the order of the text: each marked, each naming its events. */
export function SourceReader({ subject, source, text, hasDays, movedFrom }: SourceReaderProps) {
  const gone = (subject.oldPassages[source.id] ?? []).filter(({ now }) => now === null);
  const citations = citationsOf(source.id, subject);
  const shared = sharedDocument(subject, source);
  const ranges = new Map(citations.map((citation) => [citation, citation.range]));
  const { blocks, wordsAfter } = excerptText(text, ranges, source.display);
  const use = textUse(text, [...ranges.values()]);
  const cited = new Set(citations.flatMap(({ uses }) => uses.map(({ event }) => event)));
  const since = countsSince(source.published.date);
  return (
    <div className="held-back mx-auto grid max-w-[82rem] gap-x-10 px-4 py-6 md:px-6 lg:grid-cols-[14.5rem_1fr] lg:px-12">
      <aside className="min-w-0 max-lg:order-2 max-lg:mt-8">
        <CarriedLink
          href="/sources/"
          className="text-control font-semibold hover:underline print:hidden"
        >
          ‹ All {countOf(subject.sources.length, 'document')}
        </CarriedLink>
        <SourceFacts
          source={source}
          knownDay={hasDays ? dayOf(since) : null}
          use={use}
          passages={citations.length}
        />
      </aside>
      <main id="content" className="min-w-0">
        <DocumentDayNotice since={since} published={dateInWords(source.published.date)} />
        <p className="text-control font-semibold text-ink2">
          {[sourceKindWords[source.kind], source.publisher]
            .filter((part) => part !== null)
            .join(' · ')}
        </p>
        <h1 className="mt-1 max-w-[50rem] border-b border-ink pb-4 font-serif text-page font-semibold tracking-[-0.018em] max-md:text-title max-md:leading-8">
          {source.title}
        </h1>
        {movedFrom !== null && (
          <p role="status" className="mt-3 bg-sunk p-3 text-control">
            This document has taken the place of “{movedFrom}”. You are there now.
          </p>
        )}
        <div className="mt-3 flex flex-wrap gap-2 print:hidden">
          <ShareButtons page={shared} />
        </div>
        <PlainReference page={shared} />
        <TargetNotice
          gone={gone.map(({ anchor }) => anchor)}
          citations={citations.map(({ anchor, old, uses }) => ({
            anchor,
            old,
            uses: uses.map(({ event, relation }) => ({
              id: event.id,
              title: event.title,
              bounds: boundsOf(event.date),
              relation,
            })),
          }))}
        />
        <SourceTimeline
          {...{ subject, source }}
          events={subject.events.filter((event) => cited.has(event))}
        />
        <div className="reader mt-4" lang={source.language}>
          {citations.length === 0 && (
            <p className="mt-6 font-serif text-intro" lang="en">
              No event cites this document yet.
            </p>
          )}
          {blocks.map((block) => (
            <div key={block.paragraphs[0]?.range.start ?? 0}>
              <Gap words={block.wordsBefore} />
              {block.paragraphs.map((paragraph) => (
                <Paragraph key={paragraph.range.start} {...{ subject, source, paragraph }} />
              ))}
            </div>
          ))}
          <Gap words={wordsAfter} />
        </div>
        <GonePassages passages={gone} language={source.language} />
        <History corrections={source.corrections} names={subject} />
      </main>
    </div>
  );
}

function Paragraph({
  subject,
  source,
  paragraph,
}: {
  subject: Subject;
  source: SourceDocument;
  paragraph: ExcerptParagraph<Citation>;
}) {
  const { pieces, cutBefore, cutAfter } = paragraph;
  const citations = [...new Set(pieces.flatMap(({ ids }) => ids))];
  const begun = citations.filter(({ range }) => range.start >= paragraph.range.start);
  return (
    <div className="reader-block mb-4 lg:grid lg:grid-cols-[minmax(0,38.75rem)_minmax(0,18.5rem)] lg:gap-x-11">
      <p dir="auto" className="font-serif text-reader text-ink2 break-words">
        {cutBefore && '… '}
        <CitedText pieces={pieces} />
        {cutAfter && ' …'}
      </p>
      <div lang="en">
        <PassageNotes subject={subject} citations={begun} />
        <PublisherNotes source={source} citations={begun} />
      </div>
    </div>
  );
}
