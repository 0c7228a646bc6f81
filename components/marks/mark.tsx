import type { MarkForm } from '@/lib/layout/mark-form';
import type { StatementKind, Origin } from '@/lib/model/words';

/** What a mark says besides its place, one property a state. */
export interface MarkLook {
  readonly form: MarkForm;
  readonly kind: StatementKind;
  readonly origin: Origin;
  readonly didNotHappen: boolean;
  readonly disputed: boolean;
  /** 1 to 6: a chapter's; `ink` where colour would say nothing. */
  readonly hue: number | 'ink';
}

interface MarkProps extends MarkLook {
  /** Unique on the page: names the mask of a fading end. */
  readonly id: string;
  /** Drawn extent in CSS px; equal for a day. */
  readonly x0: number;
  readonly x1: number;
  /** Centre line. */
  readonly y: number;
}

/** Half the width that the mark of one day takes up, wedges left out. */
export const dayHalfWidth = 7.5;

/** What a chevron takes beyond an open end. */
const chevronRoom = 6;

/** One event on an axis or in a glyph: shape for date, kind and origin, currentColor for hue. */
export function Mark(props: MarkProps) {
  const { form, x0, x1, y, didNotHappen, disputed, hue } = props;
  const room = form === 'day' ? dayHalfWidth : 0;
  const before = form === 'open-start' ? chevronRoom : room;
  const after = form === 'open-end' ? chevronRoom : room;
  return (
    <g className={hue === 'ink' ? 'text-ink' : `chapter-${hue}`}>
      {form === 'day' ? <DayMark {...props} x={(x0 + x1) / 2} /> : <StretchMark {...props} />}
      {didNotHappen && form !== 'day' && (
        <>
          <circle
            cx={(x0 + x1) / 2}
            cy={y}
            r={7}
            className="fill-paper"
            stroke="currentColor"
            strokeWidth={1.5}
          />
          <Cross x={(x0 + x1) / 2} y={y} />
        </>
      )}
      {disputed && <Wedges x0={x0 - before} x1={x1 + after} y={y} />}
    </g>
  );
}

function DayMark({ x, y, kind, origin, didNotHappen, hue }: MarkProps & { x: number }) {
  const machine = origin === 'extracted';
  if (didNotHappen) {
    return (
      <>
        <path
          d={diamond(x, y, 7.5)}
          className="fill-paper"
          stroke="currentColor"
          strokeWidth={1.75}
          strokeLinejoin="round"
        />
        <Cross x={x} y={y} />
      </>
    );
  }
  if (kind === 'planned' || kind === 'predicted') {
    return (
      <path
        d={diamond(x, y, 6.5)}
        fill={hatch(hue, machine)}
        stroke="currentColor"
        strokeWidth={machine ? 1.25 : 1.75}
        strokeLinejoin="round"
      />
    );
  }
  return (
    <>
      {kind === 'said' && (
        <path d={`M${x - 3.4} ${y + 2.4}l-1.6 5.4l5.8 -3Z`} fill="currentColor" />
      )}
      {machine ? (
        <circle
          cx={x}
          cy={y}
          r={4.4}
          className="fill-paper"
          stroke="currentColor"
          strokeWidth={1.9}
        />
      ) : (
        <circle cx={x} cy={y} r={5.25} fill="currentColor" />
      )}
    </>
  );
}

function StretchMark({ id, form, kind, origin, hue, x0, x1, y }: MarkProps) {
  const machine = origin === 'extracted';
  const hatched = kind === 'planned' || kind === 'predicted';
  const fill = hatched ? hatch(hue, machine) : machine ? 'var(--paper)' : 'currentColor';
  const outlined = hatched || machine;
  const inset = outlined ? 0.9 : 0;
  const width = x1 - x0;
  const fades = fadesOf(form, width);
  const bar = (
    <rect
      x={x0 + inset}
      y={y - 5 + inset}
      width={Math.max(1, width - 2 * inset)}
      height={10 - 2 * inset}
      rx={outlined ? 1.5 : 2}
      fill={fill}
      stroke={outlined ? 'currentColor' : 'none'}
      strokeWidth={edgeOf(hatched, machine)}
    />
  );
  return (
    <>
      {form === 'within' ? (
        <Bracket {...{ x0, x1, y, machine, hatched, fill }} />
      ) : fades ? (
        <Faded {...{ id, x0, x1, y, fades }}>{bar}</Faded>
      ) : (
        bar
      )}
      {kind === 'said' && <path d={saidTail(form, x0, x1, y, outlined)} fill="currentColor" />}
      {form === 'open-end' && <Chevron x={x1 + 2} y={y} direction={1} />}
      {form === 'open-start' && <Chevron x={x0 - 2} y={y} direction={-1} />}
    </>
  );
}

function Bracket({
  x0,
  x1,
  y,
  machine,
  hatched,
  fill,
}: {
  x0: number;
  x1: number;
  y: number;
  machine: boolean;
  hatched: boolean;
  fill: string;
}) {
  return (
    <>
      {hatched || machine ? (
        <rect
          x={x0 + 1}
          y={hatched ? y - 3 : y - 2.25}
          width={Math.max(1, x1 - x0 - 2)}
          height={hatched ? 6 : 4.5}
          fill={fill}
          stroke="currentColor"
          strokeWidth={1.25}
        />
      ) : (
        <rect x={x0} y={y - 1.5} width={x1 - x0} height={3} fill="currentColor" />
      )}
      <path
        d={`M${x0 + 1} ${y - 5}v10M${x1 - 1} ${y - 5}v10`}
        stroke="currentColor"
        strokeWidth={2}
      />
    </>
  );
}

interface Fades {
  readonly left: number;
  readonly right: number;
}

/** Lengths over which the ends fade, in CSS px; null where both ends are square. */
function fadesOf(form: MarkForm, width: number): Fades | null {
  const about = Math.min(16, width * 0.36);
  const open = Math.min(28, width * 0.6);
  if (form === 'about') return { left: about, right: about };
  if (form === 'open-end') return { left: 0, right: open };
  return form === 'open-start' ? { left: open, right: 0 } : null;
}

function Faded({
  id,
  x0,
  x1,
  y,
  fades,
  children,
}: {
  id: string;
  x0: number;
  x1: number;
  y: number;
  fades: Fades;
  children: React.ReactNode;
}) {
  const width = Math.max(1, x1 - x0);
  const box = { x: x0 - 1, y: y - 10, width: width + 2, height: 20 };
  return (
    <>
      <linearGradient id={`fade-${id}`}>
        {fades.left > 0 && <stop offset={0} stopColor="#fff" stopOpacity={0} />}
        <stop offset={fades.left / width} stopColor="#fff" />
        <stop offset={1 - fades.right / width} stopColor="#fff" />
        {fades.right > 0 && <stop offset={1} stopColor="#fff" stopOpacity={0} />}
      </linearGradient>
      <mask id={`mask-${id}`} maskUnits="userSpaceOnUse" {...box}>
        <rect {...box} fill={`url(#fade-${id})`} />
      </mask>
      <g mask={`url(#mask-${id})`}>{children}</g>
    </>
  );
}

function Cross({ x, y }: { x: number; y: number }) {
  return (
    <path
      d={`M${x - 2.7} ${y - 2.7}l5.4 5.4M${x + 2.7} ${y - 2.7}l-5.4 5.4`}
      className="stroke-ink"
      strokeWidth={2}
    />
  );
}

function Wedges({ x0, x1, y }: { x0: number; x1: number; y: number }) {
  return (
    <path
      d={`M${x0 - 9} ${y - 4.5}l6 4.5l-6 4.5ZM${x1 + 9} ${y - 4.5}l-6 4.5l6 4.5Z`}
      className="fill-ink"
    />
  );
}

function Chevron({ x, y, direction }: { x: number; y: number; direction: 1 | -1 }) {
  return (
    <path
      d={`M${x} ${y - 4}l${4 * direction} 4l${-4 * direction} 4`}
      fill="none"
      stroke="currentColor"
      strokeWidth={1.5}
    />
  );
}

/** Edge of an outlined bar: heavier on a coarse hatch and on none, where it is all there is. */
function edgeOf(hatched: boolean, machine: boolean): number {
  if (hatched) return machine ? 1.25 : 1.75;
  return machine ? 1.9 : 0;
}

/** Hangs from where the bar is solid: its left end, the middle of a fade, the right of an open start. */
function saidTail(form: MarkForm, x0: number, x1: number, y: number, outlined: boolean): string {
  const middle = (x0 + x1) / 2 - 4;
  const x = form === 'about' ? middle : form === 'open-start' ? x1 - 12 : Math.min(x0 + 4, middle);
  if (form === 'within') return outlined ? tail(x + 1, y + 2.5, 5) : tail(x + 1, y, 7);
  return outlined ? tail(x, y + 4.1, 5.4) : tail(x, y + 3, 6.5);
}

function tail(x: number, y: number, height: number): string {
  return `M${x} ${y}h8l-6.5 ${height}z`;
}

function diamond(x: number, y: number, half: number): string {
  return `M${x} ${y - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}Z`;
}

function hatch(hue: MarkLook['hue'], machine: boolean): string {
  return `url(#hatch-${machine ? 'thin-' : ''}${hue})`;
}
