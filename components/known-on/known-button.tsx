'use client';

import { usePopover } from '../facet-filter/use-popover';
import { useTimeline } from '../timeline/timeline-context';
import { KnownDays } from './lazy-known-days';

/**
 * Opens the choice of a day of which it is shown what was known. None where nothing says when it became known.
 * `isOfList`: it stands in the row of the filter, while the list is shown, where the axis has its own.
 */
export function KnownButton({ isOfList = false }: { isOfList?: boolean }) {
  const { data, tiles, known } = useTimeline();
  const { isOpen, setOpen, frame, button } = usePopover();
  if (tiles || data.sources.length === 0) return null;
  return (
    <div
      ref={frame}
      className={`known-field ${isOfList ? 'known-field-of-list max-md:hidden' : ''}`}
    >
      <button
        ref={button}
        type="button"
        className="button"
        aria-label="As known on a day"
        title="What was known on a day"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        data-on={known ? '' : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {isOfList && <ClockGlyph />}
        <span className="known-words">Known on</span>
      </button>
      {isOpen && (
        <div role="dialog" aria-label="As known on a day" className="known-sheet">
          <KnownDays
            takesFocus
            onDone={() => {
              setOpen(false);
              button.current?.focus();
            }}
          />
        </div>
      )}
    </div>
  );
}

function ClockGlyph() {
  return (
    <svg
      width="14"
      height="14"
      viewBox="0 0 14 14"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      <circle cx="7" cy="7" r="5.5" />
      <path d="M7 3.5V7l2.5 2" />
    </svg>
  );
}
