import type { EpochMs } from '../model/units';
import { boundsOf, type EdtfDate } from './edtf';

/** Where the first chapter that is not background begins; null where there is no background. */
export function storyStart(
  chapters: readonly { readonly date: EdtfDate; readonly background: boolean }[],
): EpochMs | null {
  if (!chapters.some(({ background }) => background)) return null;
  const starts = chapters
    .filter(({ background }) => !background)
    .map(({ date }) => boundsOf(date).start)
    .filter((start) => start !== null);
  return starts.length > 0 ? (Math.min(...starts) as EpochMs) : null;
}
