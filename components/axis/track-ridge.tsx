'use client';

import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { binShape, ridgePillShapes, ridgeShapes, ridgeTarget } from '@/lib/drawing/ridge-shapes';
import type { Ridge, RidgeBin } from '@/lib/layout/place-ridge';
import { hueClass, type Hue } from '../drawing/hue-class';
import { Shapes } from '../drawing/shapes';
import { isPress } from '../keyboard/key-bindings';
import { binNear, binsWithStops, ridgeStop, timeOfStop } from './ridge-stops';
import { binInWords } from './ridge-words';

interface TrackRidgeProps {
  readonly ridge: Ridge;
  readonly track: string;
  /** Of the track. */
  readonly name: string;
  readonly hue: Hue;
  readonly width: number;
  /** The stop of the axis that the keyboard is at, or that the tab key reaches. */
  readonly tabStop: string | null;
  readonly onFocus: (stop: string) => void;
  readonly onOpen: (bin: RidgeBin) => void;
}

/**
 * How many events a dense track holds where. All its bins are one slider: the arrow keys move along them, its
 * value is what the bin counts, and a press opens that. A pointer chooses the bin that it is on.
 */
export function TrackRidge(props: TrackRidgeProps) {
  const { ridge, track, name, hue, width, tabStop, onFocus, onOpen } = props;
  const stop = useRef<SVGGElement>(null);
  /** Where the bin under the pointer starts. */
  const [pointed, setPointed] = useState<number | null>(null);
  const bins = binsWithStops(ridge, width);
  const reached = tabStop === null ? null : timeOfStop(track, tabStop);
  const at = binNear(bins, pointed ?? reached);
  const bin = bins[at];
  usePointedBin(stop, bins, setPointed);
  const { base } = ridge;
  const pills = ridge.bins.flatMap(({ pill, count, range, height, ...span }) =>
    pill ? [{ pill, count, range, span, height }] : [],
  );
  return (
    <g className={hueClass(hue)}>
      <Shapes shapes={ridgeShapes(ridge, width)} hue={hue} />
      {bin && (
        <g
          ref={stop}
          role="slider"
          tabIndex={reached === null ? -1 : 0}
          aria-label={`${name}, how many events when`}
          aria-orientation="horizontal"
          aria-valuemin={1}
          aria-valuemax={bins.length}
          aria-valuenow={at + 1}
          aria-valuetext={binInWords(bin)}
          data-key={ridgeStop(track, bin)}
          data-ridge={track}
          className="ridge-stop"
          onFocus={() => onFocus(ridgeStop(track, bin))}
          onClick={() => onOpen(bin)}
          onPointerLeave={() => setPointed(null)}
          onKeyDown={(event) => {
            setPointed(null);
            if (!isPress(event)) return;
            event.preventDefault();
            onOpen(bin);
          }}
        >
          <path d={ridgeTarget(ridge)} fill="transparent" />
          <g className="ridge-bin">
            <Shapes shapes={[binShape(bin, base)]} hue={hue} />
          </g>
          {pills.map(({ pill, count, range }) => (
            <g key={pill.mark} className="pill" data-bin={range.start}>
              <rect
                x={pill.x0 - 3}
                y={pill.y - 12}
                width={pill.x1 - pill.x0 + 6}
                height={24}
                fill="transparent"
              />
              <Shapes shapes={ridgePillShapes(pill, count)} hue={hue} />
            </g>
          ))}
        </g>
      )}
    </g>
  );
}

/** Follows the pointer over the ridge: before anything else hears of it, the ridge stands at its bin. */
function usePointedBin(
  stop: { readonly current: SVGGElement | null },
  bins: readonly RidgeBin[],
  onBin: (start: number) => void,
): void {
  const latest = useRef(bins);
  useEffect(() => {
    latest.current = bins;
  });
  const isThere = bins.length > 0;
  useEffect(() => {
    const element = stop.current;
    if (!element || !isThere) return;
    let last: number | undefined;
    const point = (event: PointerEvent) => {
      const pill = event.target instanceof Element ? event.target.closest('[data-bin]') : null;
      const matrix = element.getScreenCTM();
      const x = event.clientX - (matrix?.e ?? 0);
      const bin = pill
        ? latest.current.find(({ range }) => String(range.start) === pill.getAttribute('data-bin'))
        : latest.current.find(({ x0, x1 }) => x0 <= x && x < x1);
      if (!bin || (bin.range.start === last && event.type === 'pointermove')) return;
      last = bin.range.start;
      flushSync(() => onBin(bin.range.start));
    };
    const listeners = new AbortController();
    const options = { signal: listeners.signal, capture: true };
    element.addEventListener('pointerover', point, options);
    element.addEventListener('pointermove', point, options);
    element.addEventListener('pointerdown', point, options);
    return () => listeners.abort();
  }, [stop, isThere, onBin]);
}
