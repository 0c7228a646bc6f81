import type { PlacedTrack } from '@/lib/layout/place-tracks';
import { leftColumn } from './axis-frame';

/** Characters that fit in the left column, name and count together. */
const columnLength = 18;

/** Below this height, in CSS px, the lines of a name stand closer, so that two of them fit. */
const roomyHeight = 44;

/** Given a name, returns its lines: broken between words, none longer than `lineLength` unless one word is. */
function linesOf(name: string, lineLength: number): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= lineLength)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

interface TrackNameProps {
  readonly track: PlacedTrack;
  readonly name: string;
  readonly count: string;
  readonly hue: number;
}

export function TrackName({ track, name, count, hue }: TrackNameProps) {
  const [first, step] = track.height < roomyHeight ? [15, 15] : [20, 17];
  const room = Math.max(1, Math.floor((track.height - first - 3) / step) + 1);
  const lines = linesOf(name, columnLength - count.length).slice(0, room);
  return (
    <g transform={`translate(0 ${track.top})`}>
      <rect width={4} height={track.height - 1} fill="currentColor" className={`chapter-${hue}`} />
      <text className="track-name">
        {lines.map((line, index) => (
          <tspan key={line} x={14} y={first + index * step}>
            {line}
          </tspan>
        ))}
      </text>
      <text x={leftColumn - 12} y={first} textAnchor="end" className="track-count">
        {count}
      </text>
      <path d={`M0 ${track.height - 0.5}H${leftColumn}`} className="stroke-rule" />
    </g>
  );
}
