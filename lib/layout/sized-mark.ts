import { compareText } from '../model/compare-text';
import type { CssPx, EpochMs, EventId } from '../model/units';
import { drawnRange, type DrawnRange } from '../time/drawn-range';
import { edtf } from '../time/edtf';
import type { TimeRange } from '../time/time-range';
import type { TimeScale } from '../time/time-scale';
import type { LayoutOptions } from './layout-options';
import { markForm, type MarkForm } from './mark-form';
import type { LayoutEvent } from './place-tracks';
import type { Span } from './span';

/** An event with the x of its mark, before it has a lane and a label. */
export interface SizedMark {
  readonly event: LayoutEvent;
  readonly form: MarkForm;
  readonly drawn: DrawnRange;
  /** What is drawn of the date; for a day its centre, twice. Cut at the margins of the plot. */
  readonly x0: CssPx;
  readonly x1: CssPx;
  /**
   * Where the mark has its sign: the middle of what is drawn of the date, cut or not. While that is
   * out of view, the sign stands in what is seen of the bar, at the nearer edge of the plot: without
   * it, the bar would say that something happened.
   */
  readonly sign: CssPx;
  /** The room the mark takes, with all that stands by it but its label. */
  readonly box: Span;
  readonly place: 'earlier' | 'in-view' | 'later';
  /** It stands for so many events that are known by their number alone. Absent: for its event. */
  readonly unnamed?: number;
}

/** In the place of an event that is not known. */
const nobody: LayoutEvent = {
  id: '' as EventId,
  track: '',
  date: edtf('1970'),
  rank: 0,
  label: '',
  detail: '',
  labelWidth: Infinity,
  detailWidth: 0,
  leftOut: false,
  pinned: false,
};

/** Short bars are widened about their centre, so that they can be seen. */
export function sizeMark(event: LayoutEvent, scale: TimeScale, options: LayoutOptions): SizedMark {
  const form = markForm(event.date);
  const drawn = drawnRange(event.date);
  const centre = scale.toPx(((drawn.start + drawn.end) / 2) as EpochMs);
  const least = options.leastWidth[form];
  const extra = event.extraWidth ?? 0;
  if (form === 'day') {
    const x = clamp(centre, -options.margin, scale.width + options.margin);
    const half = least / 2 + extra;
    const place = centre < 0 ? 'earlier' : centre > scale.width ? 'later' : 'in-view';
    const box = { x0: x - half, x1: x + half };
    return { event, form, drawn, x0: x, x1: x, sign: x, box, place };
  }
  let x0 = scale.toPx(drawn.start);
  let x1 = scale.toPx(drawn.end);
  const { range } = scale;
  const place =
    drawn.end <= range.start ? 'earlier' : drawn.start >= range.end ? 'later' : 'in-view';
  const middle = (x0 + x1) / 2;
  if (x1 - x0 < least) {
    x0 = middle - least / 2;
    x1 = middle + least / 2;
  }
  const { signInset } = options;
  const sign = clamp(
    middle,
    Math.min(signInset, x1 - signInset),
    Math.max(scale.width - signInset, x0 + signInset),
  );
  x0 = clamp(x0, -options.margin, scale.width + options.margin);
  x1 = clamp(x1, -options.margin, scale.width + options.margin);
  const box = {
    x0: x0 - extra - (form === 'open-start' ? options.chevron : 0),
    x1: x1 + extra + (form === 'open-end' ? options.chevron : 0),
  };
  return { event, form, drawn, x0, x1, sign, box, place };
}

/** Events of which only the number is known, and that they start in `range`: never labelled. */
export function unnamedMark(
  unnamed: number,
  range: TimeRange,
  scale: TimeScale,
  options: LayoutOptions,
): SizedMark {
  const middle = scale.toPx(((range.start + range.end) / 2) as EpochMs);
  const x = clamp(middle, 0, scale.width);
  const half = options.leastWidth.day / 2;
  return {
    event: nobody,
    form: 'day',
    drawn: { ...range, fadesIn: false, fadesOut: false },
    x0: x,
    x1: x,
    sign: x,
    box: { x0: x - half, x1: x + half },
    place: 'in-view',
    unnamed,
  };
}

/** By start, then end, then id: the order in which marks get their lanes. */
export function compareMarks(a: SizedMark, b: SizedMark): number {
  return (
    a.drawn.start - b.drawn.start ||
    a.drawn.end - b.drawn.end ||
    compareText(a.event.id, b.event.id)
  );
}

function clamp(x: CssPx, least: CssPx, most: CssPx): CssPx {
  return Math.min(Math.max(x, least), most);
}
