import { headingOf } from '../../lib/time/date-heading';
import { edtf } from '../../lib/time/edtf';

/** A day, or a moment of it in UTC, alone or as the beginning of a span: its month is all that its heading needs. */
const withinMonth = /^(\d{4}-(?:0[1-9]|1[0-2]))-\d\d(?:T[\d:.]+Z)?(?:$|\/)/;

/** As `headingOf`, given the text of a date: most of a million dates share a few hundred months. */
export function headingFinder(): (date: string) => string {
  const ofMonths = new Map<string, string>();
  return (date) => {
    const [, month] = withinMonth.exec(date) ?? [];
    if (month === undefined) return headingOf(edtf(date));
    const known = ofMonths.get(month) ?? headingOf(edtf(month));
    ofMonths.set(month, known);
    return known;
  };
}
