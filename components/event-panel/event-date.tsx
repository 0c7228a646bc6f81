import type { TimelineEvent } from '@/lib/model/subject';
import { keepDatesTogether } from '@/lib/time/dates-in-text';
import { precisionInWords, weekdayInWords } from '@/lib/time/date-words';

const basisWords: Record<TimelineEvent['dateBasis'], string> = {
  stated: 'as the passage says',
  inferred: 'Inferred',
  supplied: 'Supplied by the editor',
  given: 'as imported',
};

/** The date in words, how precise it is, and how it is known. */
export function EventDate({
  event,
}: {
  event: Pick<TimelineEvent, 'date' | 'dateBasis' | 'dateNote'>;
}) {
  const { date, dateBasis } = event;
  const dateNote = event.dateNote && keepDatesTogether(event.dateNote);
  const precision = precisionInWords(date);
  const isSaid = dateBasis === 'stated' || dateBasis === 'given';
  return (
    <>
      <strong className="inline-block font-semibold text-ink first-letter:uppercase">
        {weekdayInWords(date)}
      </strong>
      {precision && `, ${precision}`}
      {isSaid ? `, ${basisWords[dateBasis]}.` : '.'}
      {isSaid ? dateNote && ` ${dateNote}` : ` ${basisWords[dateBasis]}: ${dateNote ?? ''}`}
    </>
  );
}
