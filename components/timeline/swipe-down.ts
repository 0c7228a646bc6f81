/** How far a sheet is pulled down until it closes, in CSS px. */
const far = 96;

/** Calls `onClose` when a sheet was pulled down by its head. Returns what takes it off again. */
export function attachSwipeDown(sheet: HTMLElement, onClose: () => void): () => void {
  let from: number | null = null;
  const pulled = (event: TouchEvent) =>
    from === null ? 0 : Math.max(0, (event.changedTouches[0]?.clientY ?? from) - from);
  const start = (event: TouchEvent) => {
    const onHead = event.target instanceof Element && event.target.closest('.panel-navigation');
    from = onHead ? (event.touches[0]?.clientY ?? null) : null;
  };
  const move = (event: TouchEvent) => {
    if (from === null) return;
    if (event.cancelable) event.preventDefault();
    sheet.style.translate = `0 ${pulled(event)}px`;
  };
  const end = (event: TouchEvent) => {
    if (from !== null && pulled(event) > far) onClose();
    from = null;
    sheet.style.translate = '';
  };
  sheet.addEventListener('touchstart', start, { passive: true });
  sheet.addEventListener('touchmove', move, { passive: false });
  sheet.addEventListener('touchend', end);
  sheet.addEventListener('touchcancel', end);
  return () => {
    sheet.removeEventListener('touchstart', start);
    sheet.removeEventListener('touchmove', move);
    sheet.removeEventListener('touchend', end);
    sheet.removeEventListener('touchcancel', end);
    sheet.style.translate = '';
  };
}
