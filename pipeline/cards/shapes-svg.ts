import {
  hatches,
  pathOfLines,
  type Paint,
  type PlainShape,
  type Shape,
} from '../../lib/drawing/shape';
import type { FaceName } from './faces';
import { faceOf } from './faces';

/** The value of a colour of the site by its name, such as `ink` or `chapter-2`. */
export type ColourOf = (name: string) => string;

/** Of words in a drawing, as the stylesheet sets them. */
const styles: Readonly<Record<string, readonly [FaceName, number, string]>> = {
  major: ['strong', 12.5, 'ink'],
  minor: ['label', 11.5, 'ink2'],
};

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** An element of SVG; what is undefined is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  inside = '',
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${written.join('')}>${inside}</${name}>`;
}

/** The stripes of one hue, for the marks of what was planned or foretold. */
export function hatchPatterns(hue: number, colourOf: ColourOf): string {
  return Object.entries(hatches)
    .map(([name, { size, stripe }]) =>
      element(
        'pattern',
        {
          id: `${name}-${hue}`,
          width: size,
          height: size,
          patternUnits: 'userSpaceOnUse',
          patternTransform: 'rotate(45)',
        },
        element('rect', { width: size, height: size, fill: colourOf('paper') }) +
          element('rect', { width: stripe, height: size, fill: colourOf(`chapter-${hue}`) }),
      ),
    )
    .join('');
}

/** A drawing as SVG, its words as outlines. `id` names the masks of its fading ends. */
export function shapesSvg(
  shapes: readonly Shape[],
  hue: number,
  colourOf: ColourOf,
  id: string,
): string {
  const valueOf = (paint: Paint) => {
    if (paint === 'hue') return colourOf(`chapter-${hue}`);
    return paint === 'hatch' || paint === 'hatch-thin' ? `url(#${paint}-${hue})` : colourOf(paint);
  };
  const plain = (shape: PlainShape) => {
    const painted = {
      fill: shape.fill ? valueOf(shape.fill) : 'none',
      stroke: shape.stroke && valueOf(shape.stroke),
      'stroke-width': shape.lineWidth,
      opacity: shape.opacity,
      'fill-opacity': shape.fillOpacity,
    };
    if (shape.kind === 'rect') {
      const { x, y, width, height, radius } = shape;
      return element('rect', { x, y, width, height, rx: radius, ...painted });
    }
    if (shape.kind === 'circle')
      return element('circle', { cx: shape.x, cy: shape.y, r: shape.r, ...painted });
    return element('path', {
      d: shape.d,
      'stroke-dasharray': shape.dash?.join(' '),
      'stroke-linejoin': shape.roundJoins ? 'round' : undefined,
      ...painted,
    });
  };
  return shapes
    .map((shape, i) => {
      if (shape.kind === 'text') {
        const [face, size, paint] = styles[shape.style] ?? ['label', 11.5, 'ink2'];
        const words = shape.runs.map((run) => run.words).join(' ');
        return element('path', {
          d: faceOf(face).outline(words, shape.x, shape.y, size),
          fill: colourOf(paint),
        });
      }
      if (shape.kind === 'lines')
        return element('path', {
          d: pathOfLines(shape),
          fill: 'none',
          stroke: valueOf(shape.stroke),
        });
      if (shape.kind !== 'faded') return plain(shape);
      const { x0, x1, y0, y1, left, right } = shape;
      const width = x1 - x0;
      const stop = (offset: number, opacity: number) =>
        element('stop', { offset, 'stop-color': '#fff', 'stop-opacity': opacity });
      const stops = [
        ...(left > 0 ? [stop(0, 0)] : []),
        stop(left / width, 1),
        stop(1 - right / width, 1),
        ...(right > 0 ? [stop(1, 0)] : []),
      ];
      const box = { x: x0 - 1, y: y0, width: width + 2, height: y1 - y0 };
      const name = `${id}-${i}`;
      return [
        element('linearGradient', { id: `fade-${name}` }, stops.join('')),
        element(
          'mask',
          { id: `mask-${name}`, maskUnits: 'userSpaceOnUse', ...box },
          element('rect', { ...box, fill: `url(#fade-${name})` }),
        ),
        element('g', { mask: `url(#mask-${name})` }, shape.shapes.map(plain).join('')),
      ].join('');
    })
    .join('');
}
