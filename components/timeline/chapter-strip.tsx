'use client';

import { chapterSpan } from '@/lib/time/date-words';
import { edtf } from '@/lib/time/edtf';
import { sameRange } from '@/lib/view-state/range-trail';
import { textOfCount } from './counts';
import { useTimeline } from './timeline-context';
import { chapterRange } from './story';

/** One button a chapter: it shows the chapter's span on the axis. */
export function ChapterStrip() {
  const { data, story, store, answer, state, goTo } = useTimeline();
  const parts = [
    { id: 'all', title: 'Whole story', hue: null, range: null, words: '' },
    ...data.chapters.map((chapter) => ({
      id: chapter.id,
      title: chapter.title,
      hue: chapter.hue,
      range: chapterRange(chapter, story),
      words: chapterSpan(edtf(chapter.date)),
    })),
  ];
  return (
    <nav aria-label="Chapters" className="chapter-strip scripted">
      {parts.map(({ id, title, hue, range, words }) => {
        // A chapter of all events has what is known of all sooner.
        const isWhole = hue === null || store.counts.chapters.get(id) === store.total;
        const counts = isWhole
          ? [answer.whole.total, store.total]
          : [answer.passing, store.counts].map(({ chapters }) => chapters.get(id) ?? 0);
        const [shown = 0, all = 0] = counts;
        const isCounted = isWhole ? answer.whole.isCounted : !answer.isPassingOpen;
        return (
          <button
            key={id}
            type="button"
            aria-pressed={sameRange(state.range, range)}
            onClick={() => goTo(range)}
            className="chapter-button"
          >
            <span className="chapter-title">
              {hue !== null && <span className={`swatch chapter-${hue}`} />}
              {title}
            </span>
            <span className="chapter-time">
              <span className="chapter-span">{words && `${words} · `}</span>
              {textOfCount(shown, all, isCounted)}
              {hue === null && ' events'}
            </span>
          </button>
        );
      })}
    </nav>
  );
}
