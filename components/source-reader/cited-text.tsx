import type { TextPiece } from '@/lib/anchoring/segment-text';
import type { Citation } from './citations';

/** The words of a paragraph, each piece that a passage covers marked. The first piece of a passage carries its name. */
export function CitedText({ pieces }: { pieces: readonly TextPiece<Citation>[] }) {
  return pieces.map(({ text, range, ids }) => {
    if (ids.length === 0) return text;
    const begun = ids.filter((citation) => citation.range.start === range.start);
    const [first, ...others] = begun;
    return (
      <mark
        key={range.start}
        id={first?.anchor}
        data-passages={ids.map(({ anchor }) => anchor).join(' ')}
        className="text-ink"
      >
        {others.map(({ anchor }) => (
          <span key={anchor} id={anchor} />
        ))}
        {text}
      </mark>
    );
  });
}
