const isShown = (element: Element) => element.getClientRects().length > 0;

/** A mark that is drawn again when the timeline has its room back is there within so many ms. */
const patience = 1000;

/** Its mark, the count that holds it, or its row, whichever is on screen. */
function stopOf(id: string): SVGElement | HTMLElement | undefined {
  const stops = [...document.querySelectorAll<SVGElement>('[data-timeline] [data-key]')];
  const name = CSS.escape(id);
  return [
    ...stops.filter(({ dataset }) => dataset.key === id),
    ...stops.filter(({ dataset }) => dataset.key?.split(':')[1]?.split('.').includes(id)),
    ...document.querySelectorAll<HTMLElement>(`.screen-list [data-event="${name}"] a`),
  ].find(isShown);
}

/** Of what is drawn instead, the one stop of the Tab key; a list has its first row. */
function nextBest(): SVGElement | HTMLElement | undefined {
  const stops = document.querySelectorAll<SVGElement | HTMLElement>(
    '[data-timeline] [data-key][tabindex="0"], [data-timeline] [tabindex="0"], .screen-list [data-event] a',
  );
  return [...stops].find(isShown);
}

/**
 * Puts the focus on an event, and once more where that is drawn anew and loses it; on what is drawn instead where it
 * does not come. Leaves the focus to a reader who has moved it meanwhile, or has gone on.
 */
export function focusEvent(id: string, preventScroll: boolean): void {
  const { pathname } = window.location;
  const until = performance.now() + patience;
  const moved = new AbortController();
  let given: SVGElement | HTMLElement | undefined;
  const stop = () => moved.abort();
  const give = () => {
    if (moved.signal.aborted) return;
    const { activeElement } = document;
    // The axis has another stop for the one that left it.
    const isPassedOn = given?.isConnected === false && activeElement?.closest('[data-timeline]');
    const isLost = !activeElement || activeElement === document.body || isPassedOn;
    const hasMoved = !isLost && given !== activeElement;
    if (hasMoved || window.location.pathname !== pathname) return stop();
    const isOver = performance.now() > until;
    if (isLost) {
      given = stopOf(id);
      given?.focus({ preventScroll });
      if (isOver && !given && !isPassedOn) nextBest()?.focus({ preventScroll: true });
    }
    if (isOver) stop();
    else requestAnimationFrame(give);
  };
  document.addEventListener('pointerdown', stop, { capture: true, signal: moved.signal });
  give();
}
