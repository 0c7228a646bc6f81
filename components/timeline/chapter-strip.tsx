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
    <nav
      aria-label="Chapters"
      className="scripted flex overflow-x-auto border-b border-rule px-4 md:px-6 print:hidden"
    >
      {parts.map(({ id, title, hue, range, words }, index) => {
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
            className={`chapter-button relative h-14.5 min-w-max flex-1 cursor-pointer py-2 pr-3 text-left after:absolute after:right-3 after:bottom-0 after:left-0 after:h-[3px] hover:after:bg-rule2 aria-pressed:after:bg-ink ${index > 0 ? 'border-l border-rule pl-3 after:left-3' : ''}`}
          >
            <span className="flex items-center gap-1.75 text-head font-semibold whitespace-nowrap">
              {hue !== null && <span className={`swatch chapter-${hue}`} />}
              {title}
            </span>
            <span className="block text-meta whitespace-nowrap text-ink3">
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
