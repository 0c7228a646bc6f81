/** A finger that has moved less has not said where it goes, in CSS px. */
const sure = 4;

/**
 * One finger that goes up or down scrolls the tracks or the page: its moves never reach what pans
 * and zooms, which would keep the browser from scrolling. Sideways, and with two fingers, they do. Returns what takes it
 * off again.
 */
export function attachFingerDirection(root: HTMLElement): () => void {
  let from = { x: 0, y: 0 };
  let way: 'unsure' | 'across' | 'down' = 'unsure';
  const start = ({ touches }: TouchEvent) => {
    const [touch] = touches;
    way = touches.length > 1 ? 'across' : 'unsure';
    if (touch) from = { x: touch.clientX, y: touch.clientY };
  };
  const move = (event: TouchEvent) => {
    const [touch] = event.touches;
    if (touch && way === 'unsure') {
      const across = Math.abs(touch.clientX - from.x);
      const down = Math.abs(touch.clientY - from.y);
      if (Math.max(across, down) > sure) way = across > down ? 'across' : 'down';
    }
    // What can no longer be stopped is already scrolling.
    if (way !== 'across' || !event.cancelable) event.stopImmediatePropagation();
  };
  const listeners = new AbortController();
  const { signal } = listeners;
  root.addEventListener('touchstart', start, { signal, capture: true, passive: true });
  root.addEventListener('touchmove', move, { signal, capture: true, passive: true });
  return () => listeners.abort();
}
