import { hatches } from '@/lib/drawing/shape';
import { hueClass, hues, type Hue } from './hue-class';

/** The fill of a planned or predicted mark: stripes of its hue on the ground below it. */
function Hatch({ id, hue, size, stripe }: { id: string; hue: Hue; size: number; stripe: number }) {
  return (
    <pattern
      id={id}
      className={hueClass(hue)}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width={size} height={size} className="fill-paper" />
      <rect width={stripe} height={size} fill="currentColor" />
    </pattern>
  );
}

/**
 * The hatches of all marks, once a page: `hatch-<hue>`, and the thinner `hatch-thin-<hue>` of events
 * found by machine, for the hues 1 to 6 and ink.
 */
export function Hatches() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      <defs>
        {hues.map((hue) => (
          <Hatch key={hue} id={`hatch-${hue}`} hue={hue} {...hatches.hatch} />
        ))}
        {hues.map((hue) => (
          <Hatch key={hue} id={`hatch-thin-${hue}`} hue={hue} {...hatches['hatch-thin']} />
        ))}
      </defs>
    </svg>
  );
}
