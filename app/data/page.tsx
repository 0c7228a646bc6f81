import { ExportList } from '@/components/exports/export-list';
import { ownTerms } from '@/components/exports/export-words';
import { UndatedList } from '@/components/exports/undated-list';
import { Article } from '@/components/site/article';
import { undatedEvents } from '@/lib/formats/export/icalendar';
import { countOf } from '@/lib/layout/counted';
import { pageMetadata } from '../site';
import { allDataFiles, loadFigures, loadSubject } from '../subject';

export const metadata = pageMetadata(
  'Data',
  'Everything the pages of this timeline show, as files for other programs.',
  '/data/',
);

export default function DataPage() {
  const subject = loadSubject();
  const { all } = loadFigures();
  const streamed = all - subject.events.length;
  const undated = undatedEvents(subject);
  return (
    <Article title="Data" path="/data/">
      <p>
        Everything the pages show is also a file. Dates are{' '}
        <a href="https://www.loc.gov/standards/datetime/" className="link" rel="noreferrer">
          EDTF
        </a>{' '}
        (ISO 8601-2), as precise as the documents and no more. Every event is named by the address
        of its page; feeds, the calendar and annotations keep the first one when an event is
        renamed.
      </p>
      {streamed > 0 && (
        <p>
          Of {countOf(all, 'event')}, {countOf(streamed, 'imported event')} are in events.csv and
          events.jsonl alone; the other files hold{' '}
          {subject.events.length === 0
            ? 'no event'
            : `the ${countOf(subject.events.length, 'event')} that editors wrote or that were found in the documents`}
          .
        </p>
      )}
      <p>
        To download only what a filter leaves, set the filter in the timeline and choose “Download”
        there.
      </p>
      <ExportList files={allDataFiles()} onlyInTables={streamed} />
      {undated.length > 0 && (
        <>
          <h2 id="left-out">What the calendar cannot show</h2>
          <UndatedList undated={undated} all={subject.events.length} />
        </>
      )}
      <h2>Our own terms</h2>
      <p>Some terms of events.jsonld are explained here, since no vocabulary has them.</p>
      <dl className="border-t border-ink">
        {ownTerms.map(([id, term, words]) => (
          <div key={id} id={id} className="border-b border-rule py-2">
            <dt className="font-semibold">{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Article>
  );
}
