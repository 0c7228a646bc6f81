import { expect, test } from 'vitest';
import { brushAfterKey } from '@/lib/layout/brush-keys';
import { overviewScale } from '@/lib/layout/place-overview';
import { epochOf } from '@/lib/time/civil';
import { timeRange } from '@/lib/time/time-range';
import { commandOf, isPress, keyBindings, type PressedKey } from './key-bindings';

const pressed = (key: string, code: string, shiftKey = false): PressedKey => ({
  key,
  code,
  shiftKey,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
});

test.each([
  ['US', '=', 'Equal', false, 'zoom-in'],
  ['US, shifted', '+', 'Equal', true, 'zoom-in'],
  ['the number pad', '+', 'NumpadAdd', false, 'zoom-in'],
  ['the number pad', '-', 'NumpadSubtract', false, 'zoom-out'],
  ['French, minus on the 6', '-', 'Digit6', false, 'zoom-out'],
  ['French, where US has its minus', ')', 'Minus', false, 'zoom-out'],
  ['French, zero unshifted', 'à', 'Digit0', false, 'whole-story'],
  ['German, plus by the bracket', '+', 'BracketRight', false, 'zoom-in'],
  ['German, minus where US has its slash', '-', 'Slash', false, 'zoom-out'],
  ['arrow', 'ArrowLeft', 'ArrowLeft', false, 'earlier'],
  ['shifted arrow', 'ArrowLeft', 'ArrowLeft', true, 'pan-earlier'],
  ['a shifted Home', 'Home', 'Home', true, null],
  ['a letter', 'a', 'KeyA', false, null],
] as const)('in the axis, %s: %s (%s)', (_, key, code, shift, command) => {
  expect(commandOf(pressed(key, code, shift), 'axis')).toBe(command);
});

test.each([
  ['US', '/', 'Slash', false, 'search'],
  ['US', '?', 'Slash', true, 'help'],
  ['Ukrainian', '.', 'Slash', false, 'search'],
  ['Ukrainian, same place shifted', ',', 'Slash', true, 'help'],
  ['Ukrainian, its own question mark', '?', 'Digit7', true, 'help'],
  ['French', '/', 'Period', true, 'search'],
  ['French', '?', 'KeyM', true, 'help'],
  ['German, minus where US has its slash', '-', 'Slash', false, null],
  ['no place known, as from a screen keyboard', '?', '', false, 'help'],
  ['Escape', 'Escape', 'Escape', false, 'close'],
  ['an arrow', 'ArrowLeft', 'ArrowLeft', false, null],
] as const)('anywhere, %s: %s (%s)', (_, key, code, shift, command) => {
  expect(commandOf(pressed(key, code, shift), 'anywhere')).toBe(command);
});

test('a key with Ctrl, Alt or the command key is the browser’s', () => {
  for (const modifier of ['ctrlKey', 'metaKey', 'altKey']) {
    expect(commandOf({ ...pressed('0', 'Digit0'), [modifier]: true }, 'axis')).toBeNull();
  }
});

test('every command has one line in the sheet', () => {
  const commands = keyBindings.map(({ command }) => command);
  expect(new Set(commands).size).toBe(commands.length);
});

test('the window of the overview moves by every key that the sheet lists for it', () => {
  const range = timeRange(epochOf(2021, 6), epochOf(2021, 9));
  const scale = overviewScale(timeRange(epochOf(2020), epochOf(2023)), null, 1000);
  for (const { place, keys, shift = false } of keyBindings) {
    if (place !== 'overview') continue;
    for (const key of keys) {
      const moved = brushAfterKey(range, 'window', { key, shiftKey: shift }, scale, 1000);
      expect(moved, key).not.toBeNull();
      expect(moved, key).not.toEqual(range);
    }
  }
});

test.each(['Enter', ' '])('“%s” presses a fold, a count and a collapsed track', (key) => {
  expect(isPress(pressed(key, key === ' ' ? 'Space' : key))).toBe(true);
  expect(isPress(pressed('a', 'KeyA'))).toBe(false);
});
