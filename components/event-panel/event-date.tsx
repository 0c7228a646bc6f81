import type { TimelineEvent } from '@/lib/model/subject';
import type { DateBasis } from '@/lib/model/words';
import { keepDatesTogether } from '@/lib/time/dates-in-text';
import { precisionInWords, weekdayInWords } from '@/lib/time/date-words';

const basisWords: Record<DateBasis, string> = {
  stated: 'as the passage says',
  inferred: 'Inferred',
  supplied: 'Supplied by the editor',
};

/** The date in words, how precise it is, and how it is known. */
export function EventDate({ event }: { event: TimelineEvent }) {
  const { date, dateBasis } = event;
  const dateNote = event.dateNote && keepDatesTogether(event.dateNote);
  const precision = precisionInWords(date);
  return (
    <>
      <strong className="inline-block font-semibold text-ink first-letter:uppercase">
        {weekdayInWords(date)}
      </strong>
      {precision && `, ${precision}`}
      {dateBasis === 'stated' ? `, ${basisWords.stated}.` : '.'}
      {dateBasis === 'stated'
        ? dateNote && ` ${dateNote}`
        : ` ${basisWords[dateBasis]}: ${dateNote ?? ''}`}
    </>
  );
}
