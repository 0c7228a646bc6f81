/** Paints what moves, away from the page: the entry of a worker. */
import { createPainter } from './create-painter';
import { createDesk } from './desk';
import type { Face, FromPainter, ToPainter } from './messages';
import type { Scene } from './scene';

/** What of the scope of a worker is used here; the types of the project are those of a page. */
interface Scope extends EventTarget {
  postMessage(message: FromPainter, transfer: readonly Transferable[]): void;
  requestAnimationFrame(call: () => void): void;
  readonly fonts: FontFaceSet;
}
const scope = globalThis as unknown as Scope;
/** To the page that made it: there is no other origin to name. */
const tell = (message: FromPainter) => scope.postMessage(message, []);

/**
 * The page has its own work of a frame to do when it says where that is, and on few processors would wait for whoever
 * begins at once, in ms.
 */
const pageTime = 3;

const takeUp = createDesk<OffscreenCanvas>({
  createPainter: (canvas, scene) => {
    const context = canvas.getContext('2d');
    return context ? createPainter(context, scene) : () => undefined;
  },
  nextFrame: (call) => scope.requestAnimationFrame(call),
  soon: (call) => setTimeout(call, pageTime),
  tell,
});

/** What was said while faces are on their way. */
const unheard: ToPainter[] = [];
let isWaiting = false;

scope.addEventListener('message', (event) => {
  for (const message of (event as MessageEvent<readonly ToPainter[]>).data) hear(message);
});

function hear(message: ToPainter): void {
  if (isWaiting) {
    unheard.push(message);
    return;
  }
  if (message.kind === 'open') {
    void open(message.faces, message.family);
    return;
  }
  const faces = message.kind === 'begin' ? facesFor(message.scene) : null;
  if (!faces) {
    takeUp(message);
    return;
  }
  isWaiting = true;
  void faces.then(() => {
    isWaiting = false;
    takeUp(message);
    for (let next = unheard.shift(); next; next = unheard.shift()) {
      hear(next);
      if (isWaiting) break;
    }
  });
}

/** Where a face of plain words cannot be had, it never says that it is open, and the page paints. */
async function open(faces: readonly Face[], family: string): Promise<void> {
  for (const { family: own, source, descriptors } of faces)
    scope.fonts.add(new FontFace(own, source, descriptors));
  const [first = ''] = family.split(',');
  const isThere = await scope.fonts.load(`12px ${first}`).then(
    () => true,
    () => false,
  );
  if (isThere) tell({ kind: 'open' });
}

/** Loads what the words of a scene are set in; null: all of it is there. */
function facesFor(scene: Scene): Promise<unknown> | null {
  const words = wordsOf(scene);
  const fonts = [...new Set([...scene.palette.looks.values()].map(({ font }) => font))];
  const missing = fonts.flatMap(eachFamily).filter((font) => !scope.fonts.check(font, words));
  return missing.length > 0
    ? Promise.allSettled(missing.map((font) => scope.fonts.load(font, words)))
    : null;
}

/** `500 12px A, B` as `500 12px A` and `500 12px B`: a face of one that is not there leaves those of the others. */
function eachFamily(font: string): readonly string[] {
  const [, size = '', families = ''] = /^(\S+ \S+) (.*)$/.exec(font) ?? [];
  return families.split(',').map((family) => `${size} ${family.trim()}`);
}

/** Beside figures and the names of months, which are in the face of plain words. */
function wordsOf(scene: Scene): string {
  if (scene.kind === 'overview') return scene.density.noEvent;
  const { events, knownDay, selected } = scene;
  const labels = [...events.values()].map(
    ({ shortTitle, measured }) => shortTitle + measured.detail,
  );
  return [...labels, knownDay?.flags[0]?.words, selected?.flag.words].join('');
}
