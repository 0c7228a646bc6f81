const isShown = (element: Element) => element.getClientRects().length > 0;

/** Puts the focus on an event: its mark, the count that holds it, or its row, whichever is on screen. */
export function focusEvent(id: string, preventScroll: boolean): void {
  const stops = [...document.querySelectorAll<SVGElement>('[data-timeline] [data-key]')];
  const name = CSS.escape(id);
  const found = [
    ...stops.filter(({ dataset }) => dataset.key === id),
    ...stops.filter(({ dataset }) => dataset.key?.split(':')[1]?.split('.').includes(id)),
    ...document.querySelectorAll<HTMLElement>(`.screen-list [data-event="${name}"] a`),
  ].find(isShown);
  found?.focus({ preventScroll });
}
