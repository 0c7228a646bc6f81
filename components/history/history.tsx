import type { AnyCorrection, CorrectionNames } from '@/lib/history/correction-words';
import type { Subject } from '@/lib/model/subject';
import { CorrectionEntry } from './correction-entry';
import { Day } from './day';

/** So many of the newest corrections are seen at once; earlier ones are folded away. */
const mostShown = 2;

interface HistoryProps {
  /** Oldest first. */
  readonly corrections: readonly AnyCorrection[];
  readonly names: CorrectionNames & Pick<Subject, 'sources'>;
}

/** What was changed in an event, or in what is said of a document, after it was published, newest first. Nothing where nothing was. */
export function History({ corrections, names }: HistoryProps) {
  if (corrections.length === 0) return null;
  const newest = corrections.toReversed();
  const folded = newest.slice(mostShown);
  return (
    <section id="corrections" className="mt-5 border-t border-rule pt-4">
      <h2 className="text-head font-semibold">
        {newest.length === 1 ? 'Correction' : 'Corrections'}
      </h2>
      <CorrectionList corrections={newest.slice(0, mostShown)} names={names} />
      {folded.length > 0 && (
        <details className="border-t border-rule pt-1">
          <summary className="w-fit cursor-pointer py-1 text-control font-semibold">
            {folded.length} earlier
          </summary>
          <CorrectionList corrections={folded} names={names} />
        </details>
      )}
    </section>
  );
}

function CorrectionList({ corrections, names }: HistoryProps) {
  return (
    <ol>
      {corrections.map((correction) => (
        <li
          key={Object.values(correction).join(' ')}
          className="border-b border-rule py-2.5 last:border-b-0"
        >
          <p className="text-meta text-ink3">
            <Day day={correction.date} />
          </p>
          <CorrectionEntry {...{ correction, names }} />
        </li>
      ))}
    </ol>
  );
}
