import { ChangesOfDay } from '@/components/history/changes-of-day';
import { Day } from '@/components/history/day';
import { AllKnownToday } from '@/components/known-on/all-known-today';
import { Article } from '@/components/site/article';
import { withBase } from '@/components/site/site-address';
import { changesByDay } from '@/lib/history/changes-by-day';
import { pageMetadata } from '../site';
import { loadFigures, loadSubject } from '../subject';

export function generateMetadata() {
  return {
    ...pageMetadata(
      'Changes',
      `What was added to the timeline “${loadSubject().title}”, and what was corrected, by day.`,
      '/changes/',
    ),
  };
}

export default function ChangesPage() {
  const subject = loadSubject();
  const { publishedSince } = subject;
  const { imported } = loadFigures();
  return (
    <Article title="Changes" path="/changes/" dayNotice={<AllKnownToday />}>
      <p>
        {publishedSince === null ? (
          'Nothing of this timeline is on record yet: corrections are kept from its first release on.'
        ) : (
          <>
            Corrections are kept since <Day day={publishedSince} />, the day of the first release.
            No published title, date, statement or quote has changed since without standing here,
            nor who said it, what became of it, or when a document was published: the site is not
            built otherwise.
          </>
        )}{' '}
        Every link that was ever published still leads somewhere.
      </p>
      {imported > 0 && (
        <p>
          Imported events are not listed: they came with their file, on the day that each of them
          names.
        </p>
      )}
      <p className="font-sans text-control">
        <a href={withBase('/data/changes.atom')} className="link">
          Follow the changes as a feed (Atom)
        </a>
      </p>
      {changesByDay(subject).map((changes) => (
        <ChangesOfDay key={changes.day} {...{ changes, subject }} />
      ))}
    </Article>
  );
}
