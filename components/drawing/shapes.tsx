import {
  pathOfLines,
  textStyles,
  type FadedShape,
  type Paint,
  type Shape,
  type TextShape,
} from '@/lib/drawing/shape';
import type { Hue } from './hue-class';

interface ShapesProps {
  readonly shapes: readonly Shape[];
  readonly hue: Hue;
  /** Unique on the page: names the masks of fading ends. Needed where there can be any. */
  readonly id?: string;
}

/** A drawing as SVG. Its hue is the `currentColor` around it. */
export function Shapes({ shapes, hue, id = '' }: ShapesProps) {
  return shapes.map((shape, i) => (
    // oxlint-disable-next-line react/no-array-index-key -- a shape is known by its place alone
    <ShapeElement key={i} {...{ shape, hue }} id={`${id}-${i}`} />
  ));
}

function ShapeElement({ shape, hue, id }: { shape: Shape; hue: Hue; id: string }) {
  if (shape.kind === 'text') return <Words shape={shape} />;
  if (shape.kind === 'lines')
    return <path d={pathOfLines(shape)} fill="none" stroke={valueOf(shape.stroke, hue)} />;
  if (shape.kind === 'faded') return <Faded {...{ shape, hue, id }} />;
  const { fill, stroke, lineWidth, opacity, fillOpacity } = shape;
  const painted = {
    fill: fill ? valueOf(fill, hue) : 'none',
    stroke: stroke && valueOf(stroke, hue),
    strokeWidth: lineWidth,
    opacity,
    fillOpacity,
  };
  if (shape.kind === 'rect') {
    const { x, y, width, height, radius } = shape;
    return <rect {...{ x, y, width, height }} rx={radius} {...painted} />;
  }
  if (shape.kind === 'circle') return <circle cx={shape.x} cy={shape.y} r={shape.r} {...painted} />;
  return (
    <path
      d={shape.d}
      strokeDasharray={shape.dash?.join(' ')}
      strokeLinejoin={shape.roundJoins ? 'round' : undefined}
      {...painted}
    />
  );
}

function Words({ shape: { x, y, anchor, style, runs, gap } }: { shape: TextShape }) {
  const [only, second] = runs;
  return (
    <text
      {...{ x, y }}
      textAnchor={anchor === 'start' ? undefined : anchor}
      className={textStyles[style]}
    >
      {only && !second && !only.style
        ? only.words
        : runs.map((run) => (
            <tspan
              key={run.style ?? ''}
              dx={run === only ? undefined : gap}
              className={run.style && textStyles[run.style]}
            >
              {run.words}
            </tspan>
          ))}
    </text>
  );
}

function Faded({ shape, hue, id }: { shape: FadedShape; hue: Hue; id: string }) {
  const { x0, x1, y0, y1, left, right, shapes } = shape;
  const width = x1 - x0;
  const box = { x: x0 - 1, y: y0, width: width + 2, height: y1 - y0 };
  return (
    <>
      <linearGradient id={`fade-${id}`}>
        {left > 0 && <stop offset={0} stopColor="#fff" stopOpacity={0} />}
        <stop offset={left / width} stopColor="#fff" />
        <stop offset={1 - right / width} stopColor="#fff" />
        {right > 0 && <stop offset={1} stopColor="#fff" stopOpacity={0} />}
      </linearGradient>
      <mask id={`mask-${id}`} maskUnits="userSpaceOnUse" {...box}>
        <rect {...box} fill={`url(#fade-${id})`} />
      </mask>
      <g mask={`url(#mask-${id})`}>
        <Shapes {...{ shapes, hue, id }} />
      </g>
    </>
  );
}

function valueOf(paint: Paint, hue: Hue): string {
  if (paint === 'hue') return 'currentColor';
  if (paint === 'crease') return 'url(#crease)';
  if (paint === 'hatch' || paint === 'hatch-thin') return `url(#${paint}-${hue})`;
  return `var(--${paint})`;
}
