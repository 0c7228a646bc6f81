import { expect, test } from 'vitest';
import { createDesk } from './desk';
import type { FromPainter } from './messages';
import type { Frame, Scene } from './scene';

const frame = (start: number, counts?: string) =>
  ({ range: { start, end: start + 1 }, counts }) as unknown as Frame;

/** A desk with one canvas, on which `log` says what is painted and told, and how its calls come about. */
function deskWithLog() {
  const log: string[] = [];
  const waiting: { readonly kind: 'soon' | 'frame'; readonly call: () => void }[] = [];
  const take = createDesk<string>({
    createPainter: (canvas, scene) => {
      const { width } = scene;
      return ({ range, counts }) => {
        log.push(`${canvas} ${width}: ${range.start}${counts ? ` with ${String(counts)}` : ''}`);
      };
    },
    nextFrame: (call) => waiting.push({ kind: 'frame', call }),
    soon: (call) => waiting.push({ kind: 'soon', call }),
    tell: (message: FromPainter) => {
      if (message.kind === 'painted') log.push(`painted ${message.movement}`);
    },
  });
  const begin = (movement: number, id = 1) =>
    take({ kind: 'begin', id, movement, scene: { width: movement * 100 } as Scene });
  const show = (start: number, counts?: string, id = 1) =>
    take({ kind: 'frame', id, frame: frame(start, counts) });
  const turn = () => {
    const { kind, call } = waiting.shift() ?? { kind: 'nothing', call: () => undefined };
    call();
    return kind;
  };
  take({ kind: 'canvas', id: 1, canvas: 'axis' });
  return { log, take, begin, show, turn, calls: waiting };
}

test('of the frames that wait the newest alone is painted, and a first one is told of when it is over', () => {
  const { log, begin, show, turn } = deskWithLog();
  begin(1);
  show(1);
  show(2);
  show(3);
  expect(turn()).toBe('frame');
  expect(log).toEqual(['axis 100: 3']);
  show(4);
  expect(turn()).toBe('soon');
  expect(turn()).toBe('soon');
  expect(log).toEqual(['axis 100: 3', 'painted 1', 'axis 100: 4']);
  expect(turn()).toBe('nothing');
});

test('what was counted for a frame that is dropped is painted with the one after it', () => {
  const { log, begin, show, turn } = deskWithLog();
  begin(1);
  show(1, 'first');
  show(2, 'second');
  show(3);
  turn();
  expect(log).toEqual(['axis 100: 3 with second']);
  turn();
  show(4);
  turn();
  expect(log.at(-1)).toBe('axis 100: 4');
});

test('a movement that is over leaves its last frame to nobody, nor is it told of', () => {
  const { log, take, begin, show, turn } = deskWithLog();
  begin(1);
  show(1);
  take({ kind: 'end', id: 1 });
  turn();
  expect(log).toEqual([]);
  begin(2);
  expect(turn()).toBe('nothing');
  show(5);
  turn();
  turn();
  expect(log).toEqual(['axis 200: 5', 'painted 2']);
});

test('two canvases move side by side, and one that is gone is forgotten', () => {
  const { log, take, begin, show, turn } = deskWithLog();
  take({ kind: 'canvas', id: 2, canvas: 'other' });
  begin(1);
  begin(2, 2);
  show(1);
  show(7, undefined, 2);
  turn();
  turn();
  expect(log).toEqual(['axis 100: 1', 'other 200: 7']);
  take({ kind: 'drop', id: 2 });
  show(8, undefined, 2);
  turn();
  turn();
  expect(turn()).toBe('nothing');
});
