import type { Ridge, RidgeBin, RidgePill } from '../layout/place-ridge';
import type { PlacedMark } from '../layout/place-tracks';
import type { CssPx } from '../model/units';
import { countWords, pillShapes, pillWidth } from './count-shapes';
import type { RectShape, Shape } from './shape';

/** How far outside the plot a ridge is still drawn, so that no false edge shows. */
const margin: CssPx = 4;

/** Bins that are drawn as one: each begins where the one before it ends. */
function runsOf(bins: readonly RidgeBin[]): readonly (readonly RidgeBin[])[] {
  const runs: RidgeBin[][] = [];
  for (const bin of bins) {
    const run = runs.at(-1);
    if (run?.at(-1)?.range.end === bin.range.start) run.push(bin);
    else runs.push([bin]);
  }
  return runs;
}

const round = (length: CssPx) => Math.round(length * 100) / 100;

/** The steps of a ridge with their edge, on its base line (LOOK 6, dense). */
export function ridgeShapes({ base, bins }: Ridge, width: CssPx): readonly Shape[] {
  const within = (x: CssPx) => round(Math.min(Math.max(x, -margin), width + margin));
  const d = runsOf(bins).map((run) => {
    const steps = run.map(({ x1, height }) => `V${round(base - height)}H${within(x1)}`);
    return `M${within(run[0]?.x0 ?? 0)} ${base}${steps.join('')}V${base}`;
  });
  return [
    { kind: 'path', d: `M0 ${base + 0.5}H${width}`, stroke: 'rule2' },
    { kind: 'path', d: d.join(''), fill: 'hue', fillOpacity: 0.3, stroke: 'hue', lineWidth: 1.25 },
  ];
}

/** The bin under the pointer, or that has the focus. */
export function binShape({ x0, x1, height }: RidgeBin, base: CssPx): RectShape {
  return { kind: 'rect', x: x0, y: base - height, width: x1 - x0, height, fill: 'hue' };
}

/** Where a pointer hits a ridge: the columns of its bins, as high as the highest, and 24 px at least. */
export function ridgeTarget({ base, bins }: Ridge): string {
  const height = bins.reduce((most, bin) => Math.max(most, bin.height), 24);
  return runsOf(bins)
    .map((run) => {
      const [x0, x1] = [run[0]?.x0 ?? 0, run.at(-1)?.x1 ?? 0];
      return `M${x0} ${base}V${base - height}H${x1}V${base}Z`;
    })
    .join('');
}

/** From the mark of a day above a ridge to its base; a stretch has none. */
export function stemShapes(
  { form, x0, y }: Pick<PlacedMark, 'form' | 'x0' | 'y'>,
  base: CssPx,
): readonly Shape[] {
  return form === 'day' ? [{ kind: 'path', d: `M${x0} ${y}V${base}`, stroke: 'hue' }] : [];
}

/** "+61" beside the label of one of the events of a bin. */
export function ridgePillShapes(pill: RidgePill, count: number): readonly Shape[] {
  const words = countWords(count);
  return pillShapes(pill.x0, pill.y, pillWidth(words), words);
}
