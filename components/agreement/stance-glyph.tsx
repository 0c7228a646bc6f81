import type { Stance } from '@/lib/model/agreement';
import { DisputedGlyph } from '../event-panel/event-badges';

/** The shape of a stance; its word stands beside it. */
export function StanceGlyph({ stance }: { stance: Stance }) {
  const [told, disputes] = stance.split('-');
  if (stance === 'disputes') return <DisputedGlyph />;
  return (
    <>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        {told === 'reports' && <circle cx="7" cy="7" r="5.25" className="fill-ink" />}
        {told === 'foretells' && (
          <path
            d="M7 .9L13.1 7L7 13.1L.9 7z"
            fill="url(#hatch-ink)"
            className="stroke-ink"
            strokeWidth="1.75"
          />
        )}
        {told === 'published' && <path d="M6.5 0v14h1V0zM3 0h8l-4 5z" className="fill-ink3" />}
        {told === 'silent' && <path d="M3 7h8" className="stroke-ink3" strokeWidth="1.5" />}
      </svg>
      {disputes === 'disputes' && <DisputedGlyph />}
    </>
  );
}
