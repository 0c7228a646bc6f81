'use client';

import type { PlacedTrack } from '@/lib/layout/place-tracks';
import { Menu } from '../menu/menu';
import { hueClass } from '../drawing/hue-class';
import { countSoFar } from '../timeline/counts';
import { useTimeline } from '../timeline/timeline-context';
import type { AxisTrack } from './axis-tracks';

interface TrackNameProps {
  readonly track: PlacedTrack;
  readonly of: AxisTrack;
  readonly count: string;
  /** Ids of all tracks in their usual order. */
  readonly natural: readonly string[];
  readonly width: number;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
}

/** Height of a line of a name, and of a note, in CSS px. */
const [nameLine, noteLine] = [15, 14];
/** In a narrower column the count stands below the name, in CSS px. */
const besideCount = 148;
/** So does a count beside which the longest word of the name would be cut: about this wide are letters of both, in CSS px. */
const [nameLetter, countLetter] = [7.5, 6.3];
/** Of a track that is not low: two lines with air, or what a finger needs, in CSS px. */
const lowest = 44;
/** Beside and between name and count, in CSS px. */
const besides = 34;
/** A name is cut after its last whole line; the menu says all of it. */
const cuts = ['line-clamp-1', 'line-clamp-2', 'line-clamp-3', 'line-clamp-4', 'line-clamp-5'];

/** The name of a track as the button of its menu, with its count and what else there is room for. */
export function TrackName(props: TrackNameProps) {
  const { track, of, count, natural, width, isTabStop, onFocus } = props;
  const { state, change } = useTimeline();
  const isPinned = state.pinned.includes(of.id);
  const isNarrow = width < besideCount;
  const longest = of.name.split(/[\s-]/).reduce((most, word) => Math.max(most, word.length), 4);
  const isLong = longest * nameLetter + count.length * countLetter > width - besides;
  // Where a line alone fits, it says how many there are, and the name of the button of how many.
  const isLow = isLong && track.height < 8 + 2 * nameLine;
  const isBelow = isNarrow || (isLong && !isLow);
  // In a narrow column a note may take two lines.
  const noteLines = of.notes.length + (isNarrow ? 1 : 0);
  const countLines = isBelow ? 1 : 0;
  // The words of a low one have no air above and below.
  const air = track.height < lowest ? 1 : 8;
  const room = track.height - air - countLines * noteLine;
  const hasNotes =
    of.notes.length > 0 && !track.isCollapsed && room >= nameLine * 2 + noteLine * noteLines;
  const shown = isLow ? countSoFar(of.answer.total, of.answer.isCounted) : count;
  const countWords = of.isAbsent && !hasNotes ? 'not yet' : shown;
  const spoken = of.isAbsent ? 'not yet published' : count;
  const lines = Math.floor((room - (hasNotes ? noteLine * noteLines : 0)) / (nameLine + 1));
  const cut = cuts[Math.min(Math.max(lines, 1), cuts.length) - 1] ?? '';
  return (
    <g transform={`translate(0 ${track.top})`}>
      <rect width={4} height={track.height - 1} fill="currentColor" className={hueClass(of.hue)} />
      <path d={`M0 ${track.height - 0.5}H${width}`} className="stroke-rule" />
      <foreignObject x={4} width={width - 5} height={track.height - 1}>
        <Menu
          name={`Track ${of.name}, ${spoken}${track.isCollapsed ? ', collapsed' : ''}${isPinned ? ', pinned' : ''}`}
          heading={[of.name, ...of.notes].join(' · ')}
          className={`track-button ${isBelow ? 'track-button-stacked' : ''} ${track.height < lowest ? 'track-button-low' : ''} ${track.isCollapsed ? 'track-button-line' : ''}`}
          tabIndex={isTabStop ? 0 : -1}
          onFocus={onFocus}
          items={({ trackItems }) => trackItems(of, { state, change, natural })}
        >
          <span className={`track-title ${cut}`} title={of.name}>
            {isPinned && (
              <svg
                width="9"
                height="11"
                viewBox="0 0 9 11"
                className="track-pin"
                aria-hidden="true"
              >
                <path d="M2 1h5v4l1.5 2h-8l1.5-2zM4.5 7v4" />
              </svg>
            )}
            {of.name}
          </span>{' '}
          <span className="track-count">{countWords}</span>
          {hasNotes && (
            <span className="track-notes">
              {of.notes.map((note) => (
                <span key={note}>{note}</span>
              ))}
            </span>
          )}
        </Menu>
      </foreignObject>
    </g>
  );
}
