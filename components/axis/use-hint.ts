'use client';

import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

/** The keyboard, a mouse or pen, a finger. */
export type Pointer = 'focus' | 'mouse' | 'touch';

/** What a hint is about, and where that stands in the window, in CSS px. */
export interface Hint {
  readonly stop: string;
  /** Absent for a count. */
  readonly event: string | undefined;
  /** What has come to it. */
  readonly by: Pointer;
  readonly at: { readonly x: number; readonly top: number; readonly bottom: number };
}

/** How long a mouse rests before the hint comes, may be away before it goes, and a finger presses; ms. */
const [rest, grace, longPress] = [250, 150, 450];
/** A finger that moves further, in CSS px, does not press. */
const pressSlack = 8;

interface HintHandle {
  readonly hint: Hint | null;
  /** The pointer is on the hint: it stays. */
  readonly stay: () => void;
  readonly leave: () => void;
}

/**
 * Follows mouse, keyboard and fingers over the marks and counts inside `frame`. A hint closes when the
 * range moves, which `frame` shows by `data-moving`; that of a mark with the focus comes back at rest,
 * where the mark then stands. `laidOut` is another one whenever the marks have other places; `isByMouse`: a mouse was there
 * before this was.
 */
export function useHint(
  frame: RefObject<HTMLElement | null>,
  laidOut: unknown,
  isByMouse: boolean,
): HintHandle {
  const [hint, setHint] = useState<Hint | null>(null);
  /** Whether what has the focus shows its hint, or will when all has come to rest. */
  const isByFocus = useRef(false);
  /** What was at hand last: a count that is opened by a click has the focus too. */
  const input = useRef<Pointer>('focus');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const later = useCallback((ms: number, next: () => Hint | null) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setHint(next()), ms);
  }, []);

  /** What showed a hint before a movement shows it after it, if it is the focus. */
  const followMovement = useCallback(
    (root: HTMLElement | null) => {
      const mark = root?.querySelector('[data-key]:focus-visible');
      clearTimeout(timer.current);
      if (mark && isByFocus.current && !isMoving(root))
        later(0, () => hintOf(mark, input.current, null));
      else setHint(null);
    },
    [later],
  );
  const followed = useRef(laidOut);
  useEffect(() => {
    if (followed.current === laidOut) return;
    followed.current = laidOut;
    followMovement(frame.current);
  }, [frame, followMovement, laidOut]);

  useEffect(() => {
    const root = frame.current;
    if (!root) return;
    const markOf = ({ target }: Event) =>
      target instanceof Element ? target.closest<SVGElement>('[data-key]') : null;
    /** The bare mark that a tap has shown: the next tap opens it. */
    let shown: Element | null = null;
    let wasLong = false;
    /** Where the finger came down that may press. */
    let press: PointerEvent | null = null;
    const close = () => {
      clearTimeout(timer.current);
      shown = null;
      press = null;
      isByFocus.current = false;
      setHint(null);
    };
    /** The stop under the pointer; a ridge is one element with many. */
    let under: string | undefined;
    const over = (event: PointerEvent) => {
      input.current = event.pointerType === 'touch' ? 'touch' : 'mouse';
      if (event.pointerType === 'touch' || isMoving(root)) return;
      const mark = event.buttons === 0 ? markOf(event) : null;
      under = mark?.dataset.key;
      if (mark) later(rest, () => hintOf(mark, 'mouse', event.clientX));
      else later(grace, () => null);
    };
    const out = (event: PointerEvent) => {
      if (event.pointerType !== 'touch' && !root.contains(event.relatedTarget as Node | null))
        later(grace, () => null);
    };
    const down = (event: PointerEvent) => {
      input.current = event.pointerType === 'touch' ? 'touch' : 'mouse';
      clearTimeout(timer.current);
      wasLong = false;
      const mark = markOf(event);
      if (event.pointerType !== 'touch' || !event.isPrimary || !mark) return close();
      press = event;
      later(longPress, () => {
        wasLong = true;
        return hintOf(mark, 'touch', event.clientX);
      });
    };
    const move = (event: PointerEvent) => {
      const { pointerId, clientX, clientY } = event;
      if (press?.pointerId !== pointerId) {
        if (markOf(event)?.dataset.key !== under) over(event);
        return;
      }
      if (Math.hypot(clientX - press.clientX, clientY - press.clientY) > pressSlack) close();
    };
    const up = (event: PointerEvent) => {
      press = null;
      if (event.pointerType === 'touch' && !wasLong) clearTimeout(timer.current);
    };
    const click = (event: MouseEvent) => {
      const mark = markOf(event);
      const isTouch = 'pointerType' in event && event.pointerType === 'touch';
      const isFirst = mark?.hasAttribute('data-bare') === true && mark !== shown;
      if (!mark || !isTouch || !(wasLong || isFirst)) return close();
      event.preventDefault();
      event.stopPropagation();
      shown = mark;
      setHint(hintOf(mark, 'touch', event.clientX));
    };
    /** The browser's own menu on a long press would end it. */
    const menu = (event: MouseEvent) => {
      if ('pointerType' in event && event.pointerType === 'touch' && markOf(event))
        event.preventDefault();
    };
    const focus = (event: FocusEvent) => {
      const mark = markOf(event);
      if (!mark?.matches(':focus-visible')) return;
      isByFocus.current = true;
      if (!isMoving(root)) later(0, () => hintOf(mark, input.current, null));
    };
    const key = (event: KeyboardEvent) => {
      input.current = 'focus';
      if (event.key !== 'Escape' || !document.querySelector('.event-hint')) return;
      event.stopPropagation();
      close();
    };
    const listeners = new AbortController();
    const { signal } = listeners;
    root.addEventListener('pointerover', over, { signal });
    root.addEventListener('pointerout', out, { signal });
    root.addEventListener('pointerdown', down, { signal });
    root.addEventListener('pointermove', move, { signal });
    root.addEventListener('pointerup', up, { signal });
    root.addEventListener('pointercancel', close, { signal });
    root.addEventListener('click', click, { signal, capture: true });
    root.addEventListener('contextmenu', menu, { signal });
    root.addEventListener('focusin', focus, { signal });
    root.addEventListener('focusout', close, { signal });
    root.addEventListener('wheel', close, { signal, passive: true });
    document.addEventListener('keydown', key, { signal, capture: true });
    // Loaded late, it takes up what is under the mouse or has the focus already.
    const focused = root.querySelector('[data-key]:focus-visible');
    const hovered = root.querySelector<SVGElement>('[data-key]:hover');
    isByFocus.current = focused !== null;
    if (focused && !isMoving(root)) later(0, () => hintOf(focused, 'focus', null));
    else if (hovered && isByMouse) {
      under = hovered.dataset.key;
      later(rest, () => hintOf(hovered, 'mouse', null));
    }
    const movement = new MutationObserver(() => {
      press = null;
      followMovement(root);
    });
    movement.observe(root, { attributeFilter: ['data-moving'] });
    // The focus stays on a ridge while it goes from bin to bin; a mouse on it has its own hint.
    const bins = new MutationObserver(([change]) => {
      const mark = change?.target;
      if (input.current !== 'focus') return;
      if (!(mark instanceof Element) || !mark.matches(':focus-visible') || isMoving(root)) return;
      if (isByFocus.current) later(0, () => hintOf(mark, input.current, null));
    });
    bins.observe(root, { subtree: true, attributeFilter: ['data-key'] });
    return () => {
      bins.disconnect();
      movement.disconnect();
      listeners.abort();
      clearTimeout(timer.current);
    };
  }, [frame, later, followMovement, isByMouse]);

  const stay = useCallback(() => clearTimeout(timer.current), []);
  const leave = useCallback(() => later(grace, () => null), [later]);
  return { hint, stay, leave };
}

const isMoving = (root: Element | null) => root?.hasAttribute('data-moving') === true;

/** Where a mark stands: x of the pointer within it, or its middle. */
function hintOf(element: Element, by: Pointer, pointerX: number | null): Hint | null {
  if (!(element instanceof SVGElement) || !element.isConnected) return null;
  const bin = element.querySelector('.ridge-bin');
  const box = (bin ?? element.querySelector('.mark') ?? element).getBoundingClientRect();
  const { top, bottom } = (bin ?? element).getBoundingClientRect();
  const middle = (box.left + box.right) / 2;
  return {
    stop: element.dataset.key ?? '',
    event: element.dataset.event,
    by,
    at: { x: bin ? middle : (pointerX ?? middle), top, bottom },
  };
}
