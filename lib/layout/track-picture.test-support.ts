/** Placed tracks as lines of text, and events from lines of text: for tests alone. */
import type { CssPx, EventId } from '../model/units';
import { edtf } from '../time/edtf';
import type { Leader } from './place-leaders';
import type { Ridge } from './place-ridge';
import type { LayoutEvent, PlacedTrack } from './place-tracks';

/** A character stands for this many px: labels in pictures are as long as they are on the axis. */
export const pxPerCharacter: CssPx = 8;

/** `2022-02-16 0.9 Putin, beside Scholz`, with `!` before the label if pinned and `-` if left out. */
export function eventsFromText(text: string, track = 'a'): LayoutEvent[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [, date = '', rank = '', mark = '', label = ''] =
        /^\s*(\S+)\s+([\d.]+)\s+([!-]?)(.*)$/.exec(line) ?? [];
      return {
        id: label.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-') as EventId,
        track,
        date: edtf(date),
        rank: Number(rank),
        label,
        detail: date,
        labelWidth: label.length * pxPerCharacter,
        detailWidth: date.length * pxPerCharacter,
        leftOut: mark === '-',
        pinned: mark === '!',
      };
    });
}

const ends = {
  day: '●',
  within: '├─┤',
  lasted: '███',
  about: '░█░',
  'open-end': '██›',
  'open-start': '‹██',
} as const;

/**
 * A line a lane:
 *
 *   a | ├─┤ Some time within    ● On a day  10 Jan
 *     |                    (+2)
 *     | ┌ Title above   ●───┘       the label in the lane above
 *     | ' '        left out
 *   b | | ||       collapsed
 */
export function trackPicture(
  tracks: readonly PlacedTrack[],
  events: readonly LayoutEvent[],
  width: CssPx,
): string {
  const columns = Math.ceil(width / pxPerCharacter);
  const byId = new Map(events.map((event) => [event.id, event]));
  const blank = () => Array.from({ length: columns }, () => ' ');
  const write = (line: string[], x: CssPx, text: string) => {
    [...text].forEach((character, i) => {
      const column = Math.round(x / pxPerCharacter) + i;
      if (column >= 0 && column < columns) line[column] = character;
    });
  };
  const writeLeader = (line: string[], { y, points: [from, elbow, to] }: Leader) => {
    if (from.x === to.x) return;
    const side = to.x + from.x > 2 * elbow.x ? 1 : -1;
    const isAbove = elbow.y === y;
    const run = isAbove ? to : from;
    const length = Math.round(Math.abs(run.x - elbow.x) / pxPerCharacter);
    write(line, Math.min(run.x, elbow.x), '─'.repeat(length));
    write(line, elbow.x - pxPerCharacter / 2, (isAbove ? '┐ ┌' : '┘ └')[side + 1] ?? '');
  };
  /** Eight steps a lane, from its foot; every column shows what stands at its middle. */
  const writeRidge = (lanes: string[][], { base, bins }: Ridge, laneHeight: CssPx) => {
    for (let column = 0; column < columns; column++) {
      const x = (column + 0.5) * pxPerCharacter;
      const bin = bins.find(({ x0, x1 }) => x0 <= x && x < x1);
      for (const [i, line] of lanes.entries()) {
        const foot = Math.min(base, 6 + (i + 1) * laneHeight);
        const steps = bin ? Math.round(((bin.height - (base - foot)) / laneHeight) * 8) : 0;
        if (steps > 0 && line[column] === ' ') line[column] = ' ▁▂▃▄▅▆▇█'[Math.min(8, steps)] ?? '';
      }
    }
    for (const { pill, count } of bins) {
      if (!pill) continue;
      const line = lanes[Math.floor((pill.y - 6) / laneHeight)] ?? [];
      write(line, pill.x0, `(+${count})`);
    }
  };
  return tracks
    .map((track) => {
      const lanes = Array.from({ length: track.laneCount }, blank);
      const laneOf = (y: CssPx) => lanes[Math.floor((y - 6) / track.laneHeight)] ?? [];
      for (const mark of track.marks) {
        const line = laneOf(mark.y);
        const { label = '', detail = '' } = byId.get(mark.id) ?? {};
        const form = ends[mark.form];
        if (mark.form === 'day') write(line, mark.x0 - pxPerCharacter / 2, ends.day);
        else {
          const length = Math.max(2, Math.round((mark.x1 - mark.x0) / pxPerCharacter));
          write(line, mark.x0, form.charAt(0) + form.charAt(1).repeat(length - 2) + form.charAt(2));
        }
        if (!mark.label) continue;
        const { x, anchor, withDetail } = mark.label;
        if (mark.leader) writeLeader(laneOf(mark.leader.points[1].y), mark.leader);
        const labelLine = mark.leader ? laneOf(mark.leader.y) : line;
        if (anchor === 'start') write(labelLine, x, withDetail ? `${label} ${detail}` : label);
        else {
          const text = withDetail ? `${detail} ${label}` : label;
          write(labelLine, x - text.length * pxPerCharacter, text);
        }
      }
      for (const { y, pill, count } of track.counters) write(laneOf(y), pill.x0, `(+${count})`);
      const earlier = track.earlier.length + track.moreEarlier;
      const later = track.later.length + track.moreLater;
      if (track.ridge) writeRidge(lanes, track.ridge, track.laneHeight);
      if (earlier > 0) write(laneOf(6), 0, `‹${earlier}`);
      if (later > 0) write(laneOf(6), width - 16, `${later}›`);
      if (track.isCollapsed) {
        const line = blank();
        for (const { x0 } of track.ticks) write(line, x0 - pxPerCharacter / 2, '|');
        lanes.push(line);
      }
      if (track.leftOut.length > 0) {
        const line = blank();
        for (const { x0 } of track.leftOut) write(line, x0 - pxPerCharacter / 2, "'");
        lanes.push(line);
      }
      return lanes
        .map((line, i) => `${i === 0 ? track.id : ' '} |${line.join('')}`.trimEnd())
        .join('\n');
    })
    .join('\n');
}
