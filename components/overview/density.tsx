'use client';

import { memo } from 'react';
import type { OverviewTick } from '@/lib/layout/overview-ticks';
import type { PlacedOverview } from '@/lib/layout/place-overview';
import { rangeInWords } from '@/lib/time/date-words';
import { foldLength } from '@/lib/time/folds';
import type { Fold, TimeScale } from '@/lib/time/time-scale';
import { yearsHeight } from './overview-frame';

interface DensityProps {
  readonly placed: PlacedOverview;
  readonly scale: TimeScale;
  readonly ticks: readonly OverviewTick[];
  readonly silences: readonly Fold[];
  /** Of the stacks, in CSS px. */
  readonly plotHeight: number;
}

/** A square of the overview, without the gaps around it. */
const squareWidth = 5;
const gap = 1;
/** The widest that a character of the strip's small type is on average, in CSS px. */
const character = 6.2;
const roomForEarlier = 46;

/** The stacks, the silent stretches and the years: everything that a moving brush leaves alone. */
export const Density = memo(function Density({
  placed,
  scale,
  ticks,
  silences,
  plotHeight,
}: DensityProps) {
  const yearsY = plotHeight + yearsHeight - 5;
  return (
    <g aria-hidden="true" className="overview-density">
      <path d={`M0 ${plotHeight - 0.5}H${scale.width}`} className="stroke-rule2" />
      {scale.pieces
        .filter(({ kind }) => kind === 'compressed')
        .map(({ range, x1 }) => (
          <g key={range.start}>
            <rect x={x1 - 5} y={plotHeight - 2} width={5} height={3} className="fill-sunk" />
            {x1 >= roomForEarlier && (
              <text x={4} y={yearsY} className="axis-minor">
                Earlier
              </text>
            )}
          </g>
        ))}
      {[1, 2, 3, 4, 5, 6, null].map((hue) => (
        <path
          key={hue}
          d={pathOf(placed, hue, plotHeight)}
          fill="currentColor"
          className={hue === null ? 'text-rule2' : `chapter-${hue}`}
        />
      ))}
      {silences.map((silence) => (
        <Silence key={silence.range.start} {...{ silence, scale, plotHeight }} />
      ))}
      {ticks.map(({ x, label, isStart }) => (
        <g key={x}>
          {isStart && <path d={`M${x} ${plotHeight}v5`} className="stroke-rule2" />}
          <text x={x + 4} y={yearsY} className="axis-minor">
            {label}
          </text>
        </g>
      ))}
    </g>
  );
});

/** The squares, or parts of bars, of one hue; of what is left out for null. */
function pathOf(
  { bins, form, binWidth }: PlacedOverview,
  hue: number | null,
  plotHeight: number,
): string {
  return bins
    .flatMap(({ x, unit, stacks }) =>
      stacks
        .filter((stack) => stack.hue === hue)
        .flatMap(({ from, count }) => {
          const yOf = (level: number) => plotHeight - 1 - level * unit;
          if (form === 'bars')
            return [`M${x} ${yOf(from)}h${binWidth - gap}V${yOf(from + count)}h${gap - binWidth}z`];
          return Array.from({ length: count }, (_, i) => {
            const height = gap - unit;
            return `M${x} ${yOf(from + i)}h${squareWidth}v${height}h${-squareWidth}z`;
          });
        }),
    )
    .join('');
}

interface SilenceProps {
  readonly silence: Fold;
  readonly scale: TimeScale;
  readonly plotHeight: number;
}

/** A bracket over a stretch without events that says so, where it has room to say anything. */
function Silence({ silence: { range }, scale, plotHeight }: SilenceProps) {
  const x0 = scale.toPx(range.start);
  const x1 = scale.toPx(range.end);
  const { count, unit } = foldLength(range);
  const words = [
    `${rangeInWords(range).replace(' to ', ' – ')}: no event in these documents`,
    'no event in these documents',
    `${count} ${unit}: no event`,
    'no event',
  ].find(({ length }) => length * character <= x1 - x0 - 12);
  if (!words || x0 < (scale.pieces[0]?.kind === 'compressed' ? scale.pieces[0].x1 : 0)) return null;
  return (
    <>
      <path
        d={`M${x0 + 3} ${plotHeight - 13}v5H${x1 - 3}v-5`}
        fill="none"
        className="stroke-rule2"
      />
      <text x={(x0 + x1) / 2} y={plotHeight - 19} textAnchor="middle" className="axis-minor">
        {words}
      </text>
    </>
  );
}
