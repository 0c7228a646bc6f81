import type { Tick, TickRows } from '@/lib/time/ticks';
import type { TimeScale } from '@/lib/time/time-scale';
import { foldLength } from '@/lib/time/folds';
import { headHeight } from './axis-frame';

/** A year between two folds can be narrower than its name, in CSS px. */
const narrowestName = 30;
/** The same for the count of months in a fold, and for the head of the time before the story. */
const narrowestCount = 36;
const narrowestEarlier = 52;
const hasRoom = ({ x, x1 }: Tick) => x1 - x >= narrowestName;

/** The two rows of ticks, with a count of months where a fold stands. */
export function AxisHead({ ticks, scale }: { ticks: TickRows; scale: TimeScale }) {
  return (
    <g aria-hidden="true">
      {ticks.major.filter(hasRoom).map((tick) => (
        <text key={`major-${tick.t}`} x={tick.x + 3} y={16} className="axis-major">
          {tick.label}
        </text>
      ))}
      {ticks.minor.map((tick) => (
        <MinorTick key={`minor-${tick.t}`} tick={tick} />
      ))}
      {scale.pieces
        .filter(({ kind, x0, x1 }) => kind === 'fold' && x1 - x0 >= narrowestCount)
        .map((fold) => (
          <FoldCount
            key={fold.range.start}
            x={(fold.x0 + fold.x1) / 2}
            {...foldLength(fold.range)}
          />
        ))}
      {scale.pieces
        .filter(({ kind, x0, x1 }) => kind === 'compressed' && x1 - x0 >= narrowestEarlier)
        .map(({ range, x0 }) => (
          <text key={range.start} x={x0 + 3} y={16} className="axis-major">
            Earlier
          </text>
        ))}
      <path d={`M0 ${headHeight - 0.5}H${scale.width}`} className="stroke-ink" />
    </g>
  );
}

function MinorTick({ tick }: { tick: Tick }) {
  return (
    <>
      {!tick.sticky && <path d={`M${tick.x} ${headHeight - 10}v10`} className="stroke-rule2" />}
      <text x={tick.x + 4} y={38} className="axis-minor">
        {tick.label}
      </text>
    </>
  );
}

function FoldCount({ x, count, unit }: { x: number; count: number; unit: string }) {
  return (
    <g textAnchor="middle">
      <text x={x} y={16} className="axis-major">
        {count}
      </text>
      <text x={x} y={30} className="axis-minor">
        {unit}
      </text>
    </g>
  );
}
