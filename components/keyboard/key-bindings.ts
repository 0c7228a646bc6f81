/**
 * Every key of the site, once: the handlers look keys up here, and the sheet of keys is drawn from it, in
 * the words of `key-words.ts`.
 */

/** Where a key acts: with the focus inside the axis, on the window of the overview, or anywhere outside a field. */
export type KeyPlace = 'axis' | 'overview' | 'anywhere';

export type KeyCommand =
  | 'earlier'
  | 'later'
  | 'track-above'
  | 'track-below'
  | 'first'
  | 'last'
  | 'open'
  | 'press'
  | 'zoom-in'
  | 'zoom-out'
  | 'whole-story'
  | 'pan-earlier'
  | 'pan-later'
  | 'brush-earlier'
  | 'brush-later'
  | 'brush-further'
  | 'brush-first'
  | 'brush-last'
  | 'close'
  | 'search'
  | 'help';

export interface KeyBinding {
  readonly command: KeyCommand;
  readonly place: KeyPlace;
  /** What the key types: `KeyboardEvent.key`. */
  readonly keys: readonly string[];
  /**
   * Where the key lies, as on a US keyboard: `KeyboardEvent.code`. For layouts on which nothing types one of `keys`. Absent:
   * it is called as what it types.
   */
  readonly codes?: readonly string[];
  /** Whether Shift is held, for keys that are known by their place. What a key types says it by itself. */
  readonly shift?: boolean;
}

export const keyBindings: readonly KeyBinding[] = [
  {
    command: 'earlier',
    place: 'axis',
    keys: ['ArrowLeft'],
  },
  {
    command: 'later',
    place: 'axis',
    keys: ['ArrowRight'],
  },
  {
    command: 'track-above',
    place: 'axis',
    keys: ['ArrowUp'],
  },
  {
    command: 'track-below',
    place: 'axis',
    keys: ['ArrowDown'],
  },
  {
    command: 'first',
    place: 'axis',
    keys: ['Home'],
  },
  {
    command: 'last',
    place: 'axis',
    keys: ['End'],
  },
  {
    command: 'open',
    place: 'axis',
    keys: ['Enter'],
    codes: ['Enter', 'NumpadEnter'],
  },
  {
    command: 'press',
    place: 'axis',
    keys: [' '],
    codes: ['Space'],
  },
  {
    command: 'zoom-in',
    place: 'axis',
    keys: ['+', '='],
    codes: ['Equal', 'NumpadAdd'],
  },
  {
    command: 'zoom-out',
    place: 'axis',
    keys: ['-', '_', '−'],
    codes: ['Minus', 'NumpadSubtract'],
  },
  {
    command: 'whole-story',
    place: 'axis',
    keys: ['0'],
    codes: ['Digit0', 'Numpad0'],
  },
  {
    command: 'pan-earlier',
    place: 'axis',
    keys: ['ArrowLeft'],
    shift: true,
  },
  {
    command: 'pan-later',
    place: 'axis',
    keys: ['ArrowRight'],
    shift: true,
  },
  {
    command: 'brush-earlier',
    place: 'overview',
    keys: ['ArrowLeft'],
  },
  {
    command: 'brush-later',
    place: 'overview',
    keys: ['ArrowRight'],
  },
  {
    command: 'brush-further',
    place: 'overview',
    keys: ['ArrowLeft', 'ArrowRight'],
    shift: true,
  },
  {
    command: 'brush-first',
    place: 'overview',
    keys: ['Home'],
  },
  {
    command: 'brush-last',
    place: 'overview',
    keys: ['End'],
  },
  {
    command: 'search',
    place: 'anywhere',
    keys: ['/'],
    codes: ['Slash', 'NumpadDivide'],
  },
  {
    command: 'close',
    place: 'anywhere',
    keys: ['Escape', 'Esc'],
    codes: ['Escape'],
  },
  {
    command: 'help',
    place: 'anywhere',
    keys: ['?'],
    codes: ['Slash'],
    shift: true,
  },
];

/** What is asked of a key: the part of a `KeyboardEvent` that decides. */
export interface PressedKey {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** A key that types nothing goes by another name with Shift held; one that types a sign does not. */
const isNamed = (key: string) => key.length > 1;

/**
 * Given a key and a place, returns what it does there, or null. What a key types comes first, so that
 * `-` zooms out wherever a layout has put it; a key that types nothing of ours, as in another
 * alphabet, is known by where it lies.
 */
export function commandOf(pressed: PressedKey, place: KeyPlace): KeyCommand | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  const here = (binding: KeyBinding) => binding.place === place;
  const sameShift = ({ shift = false }: KeyBinding) => shift === pressed.shiftKey;
  const typed = keyBindings.filter(({ keys }) => keys.includes(pressed.key));
  const known =
    typed.length > 0
      ? typed.filter((binding) => !isNamed(pressed.key) || sameShift(binding))
      : keyBindings.filter(
          (binding) => (binding.codes ?? binding.keys).includes(pressed.code) && sameShift(binding),
        );
  return known.find(here)?.command ?? null;
}

/** Whether a key presses what has the focus inside the axis, where that is a button. */
export function isPress(pressed: PressedKey): boolean {
  const command = commandOf(pressed, 'axis');
  return command === 'open' || command === 'press';
}

/** Whether keys go into a field now, where they are letters and not commands. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'input:not([type=checkbox]), textarea, select, [contenteditable]:not([contenteditable="false"])',
    ) !== null
  );
}
