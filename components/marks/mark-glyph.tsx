import { Mark, type HuedMarkLook } from './mark';

interface MarkGlyphProps extends HuedMarkLook {
  /** Unique on the page. */
  readonly id: string;
  /** For a badge: no wider than the mark of one day. */
  readonly isNarrow?: boolean;
}

/** A mark at the size of a line of text, for lists, badges and the key to the marks. */
export function MarkGlyph({ id, isNarrow = false, ...look }: MarkGlyphProps) {
  const width = isNarrow ? 18 : 32;
  const middle = width / 2;
  const half = look.disputed ? 6 : look.form === 'open-end' || look.form === 'open-start' ? 11 : 13;
  const [x0, x1] = look.form === 'day' ? [middle, middle] : [middle - half, middle + half];
  return (
    <svg
      width={width}
      height="20"
      viewBox={`0 0 ${width} 20`}
      className="flex-none"
      aria-hidden="true"
    >
      <Mark {...look} id={id} x0={x0} x1={x1} y={10} />
    </svg>
  );
}
