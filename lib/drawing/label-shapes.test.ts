import { describe, expect, test } from 'vitest';
import type { MarkForm } from '../layout/mark-form';
import type { PlacedMark } from '../layout/place-tracks';
import type { EventId } from '../model/units';
import { focusRing, labelShapes } from './label-shapes';
import { markShapes, type MarkLook } from './mark-shapes';
import type { PlainShape, Shape } from './shape';

const y = 40;
const placed = (form: MarkForm): PlacedMark => ({
  id: 'a' as EventId,
  form,
  x0: -40,
  x1: 640,
  sign: 300,
  fadesIn: false,
  fadesOut: false,
  lane: 0,
  y,
  label: { x: 100, anchor: 'start', withDetail: false, inside: true },
  leader: null,
  box: { x0: -40, x1: 640 },
});
const words = { words: 'A pledge', detail: '', width: 50 };
const plain = (shapes: readonly Shape[]): readonly PlainShape[] =>
  shapes.flatMap((shape) =>
    shape.kind === 'faded'
      ? shape.shapes
      : shape.kind === 'text' || shape.kind === 'lines'
        ? []
        : [shape],
  );

/** What is hue at `x` when all is drawn, from top to bottom: rectangles, and lines along x. */
function hueAt(x: number, shapes: readonly PlainShape[]): readonly number[] {
  const rows = Array.from({ length: 96 }, (_, i) => y - 12 + i / 4 + 1 / 8);
  return rows.filter((row) => {
    let isHue = false;
    for (const shape of shapes) {
      if (shape.kind === 'rect') {
        const half = shape.stroke ? (shape.lineWidth ?? 1) / 2 : 0;
        const [left, right] = [shape.x - half, shape.x + shape.width + half];
        const [top, bottom] = [shape.y - half, shape.y + shape.height + half];
        if (x < left || x > right || row < top || row > bottom) continue;
        const isEdge = half > 0 && (row < shape.y + half || row > bottom - 2 * half);
        isHue = isEdge || shape.fill === 'hue';
      }
      if (shape.kind === 'path') {
        const [, x0, low, x1] = /^M(\S+) \S+V(\S+)H(\S+)V/.exec(shape.d)?.map(Number) ?? [];
        if (x0 === undefined || low === undefined || x1 === undefined) continue;
        const half = (shape.lineWidth ?? 1) / 2;
        if (x >= x0 - half && x <= x1 + half && Math.abs(row - low) <= half) isHue = true;
      }
    }
    return isHue;
  });
}

const forms: readonly MarkForm[] = ['within', 'lasted', 'about', 'open-end', 'open-start'];
const looks: readonly Pick<MarkLook, 'kind' | 'origin'>[] = [
  { kind: 'happened', origin: 'curated' },
  { kind: 'planned', origin: 'curated' },
  { kind: 'happened', origin: 'extracted' },
  { kind: 'predicted', origin: 'extracted' },
];
const cases = forms.flatMap((form) =>
  looks.flatMap((look) =>
    (['label', 'label-selected'] as const).map((style) => ({ form, style, ...look })),
  ),
);

describe('a label on a bar', () => {
  test.each(cases)(
    'leaves $form, $kind, $origin whole under a $style',
    ({ form, style, ...look }) => {
      const mark = placed(form);
      const label = labelShapes(mark, { ...words, style });
      const shapes = plain([
        ...markShapes({ form, didNotHappen: false, disputed: false, ...look }, mark),
        ...label,
      ]);
      const text = label.find((shape) => shape.kind === 'text');
      for (let x = 90; x <= 160; x += 1) {
        const hue = hueAt(x, shapes);
        expect(hue.length / 4, `hue at ${x}`).toBeGreaterThanOrEqual(1.25);
        // The words are on their ground, with what hangs below the base line.
        if (x >= 100 && x <= 150) expect(hue[0]).toBeGreaterThan((text?.y ?? 0) + 2.7);
      }
    },
  );

  test('has no ground beside its mark', () => {
    const label = { x: 100, anchor: 'start', withDetail: false, inside: false } as const;
    const shapes = labelShapes({ ...placed('lasted'), label }, { ...words, style: 'label' });
    expect(shapes.map(({ kind }) => kind)).toEqual(['text']);
  });
});

test('the ring of the focus stands 3 away from mark and label', () => {
  const ring = focusRing({ box: { x0: 10, x1: 110 }, y, leader: null });
  expect(ring).toEqual({ x: 7, y: 29, width: 106, height: 22, radius: 3 });
});
