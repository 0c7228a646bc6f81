import type { TextPiece } from '@/lib/anchoring/segment-text';
import type { Citation } from './citations';

/** The words of a paragraph, each piece that a passage covers marked. The first piece of a passage carries its names, older ones included. */
export function CitedText({ pieces }: { pieces: readonly TextPiece<Citation>[] }) {
  return pieces.map(({ text, range, ids }) => {
    if (ids.length === 0) return text;
    const begun = ids.filter((citation) => citation.range.start === range.start);
    const [first, ...others] = begun.flatMap(({ anchor, old }) => [anchor, ...old]);
    return (
      <mark
        key={range.start}
        id={first}
        data-passages={ids.map(({ anchor }) => anchor).join(' ')}
        className="text-ink"
      >
        {others.map((name) => (
          <span key={name} id={name} />
        ))}
        {text}
      </mark>
    );
  });
}
