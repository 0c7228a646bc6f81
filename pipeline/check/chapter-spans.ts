import type { Problem } from '../../lib/model/problem';
import { boundsOf, parseEdtf } from '../../lib/time/edtf';
import { printValue, problemAt } from '../subject/data-path';
import type { RawSubject } from '../subject/raw-subject';

/** Events no part of which lies in the span of their chapter. A warning: a chapter may well look ahead. */
export function chapterSpans({ timeline, events }: RawSubject): readonly Problem[] {
  const spans = new Map(
    (timeline?.draft?.chapters ?? []).map((chapter) => [chapter?.id, chapter?.date]),
  );
  return events.flatMap(({ file }) => {
    const { chapter, date } = file.draft ?? {};
    const span = spans.get(chapter);
    if (chapter === undefined || date === undefined || span === undefined) return [];
    if (!liesOutside(date, span)) return [];
    return [
      problemAt(
        file,
        ['date'],
        `${printValue(date)} lies outside the chapter ${printValue(chapter)}, which spans ${span}`,
        'Move the event to another chapter, or widen the chapter in data/timeline.yaml',
        'warning',
      ),
    ];
  });
}

function liesOutside(date: string, span: string): boolean {
  const [event, chapter] = [parseEdtf(date), parseEdtf(span)];
  if (!event.ok || !chapter.ok) return false;
  const [a, b] = [boundsOf(event.date), boundsOf(chapter.date)];
  const endsBefore = a.end !== null && b.start !== null && a.end <= b.start;
  const startsAfter = a.start !== null && b.end !== null && a.start >= b.end;
  return endsBefore || startsAfter;
}
