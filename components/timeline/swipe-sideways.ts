import type { View } from '@/lib/view-state/view-state';
import { prefersStillness } from './prefers-stillness';
import { phone } from './use-media';

/** How far a finger goes until the view turns, and before it is said to go sideways; in CSS px. */
const [far, sure] = [64, 8];

/**
 * From where to where a swipe leads. A drag on the drawing itself pans it, so the way back begins
 * beside it: on the names of the tracks, or on the bar below.
 */
const turns = [
  { on: '.screen-list', moves: '.screen-list', sign: -1, to: 'axis' },
  {
    on: '.track-names, .tracks-by, .screen-controls, .phone-switch',
    moves: '.screen-axis',
    sign: 1,
    to: 'list',
  },
] as const;

/** Calls `onTurn` when a finger has turned the view. Returns what takes it off again. */
export function attachSwipeSideways(root: HTMLElement, onTurn: (view: View) => void): () => void {
  let swipe: { x: number; y: number; turn: (typeof turns)[number]; isSure: boolean } | null = null;
  const pull = (px: number) => {
    const box = swipe && root.querySelector<HTMLElement>(swipe.turn.moves);
    if (box) box.style.translate = px === 0 || prefersStillness() ? '' : `${px}px 0`;
  };
  const leave = () => {
    pull(0);
    swipe = null;
  };
  const wayOf = ({ clientX, clientY }: Touch) => ({
    dx: clientX - (swipe?.x ?? clientX),
    dy: clientY - (swipe?.y ?? clientY),
  });

  const start = ({ touches, target }: TouchEvent) => {
    leave();
    const [touch] = touches;
    if (!touch || touches.length > 1 || !(target instanceof Element)) return;
    if (!window.matchMedia(phone).matches) return;
    const shown = document.documentElement.dataset.view === 'axis' ? 'list' : 'axis';
    const turn = turns.find(({ on, to }) => to === shown && target.closest(on));
    if (turn) swipe = { x: touch.clientX, y: touch.clientY, turn, isSure: false };
  };
  const move = (event: TouchEvent) => {
    const [touch] = event.touches;
    if (!swipe || !touch || event.touches.length > 1) return leave();
    const { dx, dy } = wayOf(touch);
    if (!swipe.isSure) {
      if (Math.max(Math.abs(dx), Math.abs(dy)) < sure) return;
      if (dx * swipe.turn.sign < 2 * Math.abs(dy)) return leave();
      swipe.isSure = true;
    }
    if (event.cancelable) event.preventDefault();
    pull(Math.max(0, dx * swipe.turn.sign) * swipe.turn.sign);
  };
  const end = ({ changedTouches }: TouchEvent) => {
    const [touch] = changedTouches;
    const turn =
      swipe?.isSure && touch && wayOf(touch).dx * swipe.turn.sign > far ? swipe.turn : null;
    leave();
    if (!turn) return;
    root.dataset.turned = '';
    onTurn(turn.to);
  };
  const still = () => delete root.dataset.turned;
  root.addEventListener('touchstart', start, { passive: true });
  root.addEventListener('touchmove', move, { passive: false });
  root.addEventListener('touchend', end);
  root.addEventListener('touchcancel', leave);
  root.addEventListener('animationend', still);
  return () => {
    leave();
    root.removeEventListener('touchstart', start);
    root.removeEventListener('touchmove', move);
    root.removeEventListener('touchend', end);
    root.removeEventListener('touchcancel', leave);
    root.removeEventListener('animationend', still);
  };
}
