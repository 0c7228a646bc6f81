import { dateInWords } from '@/lib/time/date-words';
import { edtf } from '@/lib/time/edtf';

/** A calendar day, such as `2026-11-22`, in words. */
export function Day({ day }: { day: string }) {
  return <time dateTime={day}>{dateInWords(edtf(day))}</time>;
}
