import type { PlacedTrack } from '@/lib/layout/place-tracks';
import { scaleInWords } from './ridge-words';

interface RidgeNoteProps {
  /** Those that have a ridge. */
  readonly tracks: readonly PlacedTrack[];
  /** Width of the column of names, in CSS px. */
  readonly left: number;
}

/** What the height of the ridges and the counts above them say, below the tracks. */
export function RidgeNote({ tracks, left }: RidgeNoteProps) {
  const ridge = (tracks.find((track) => track.ridge?.earlierStep) ?? tracks[0])?.ridge;
  if (!ridge) return null;
  const hasPills = tracks.some((track) => track.ridge?.bins.some(({ pill }) => pill));
  return (
    <svg className="ridge-note" width="100%" height={22}>
      <text x={left} y={15}>
        {scaleInWords(ridge)}
        {hasPills && (
          <tspan className="ridge-note-more">
            {' '}
            “+61” beside a label: that many more at the same place.
          </tspan>
        )}
      </text>
    </svg>
  );
}
