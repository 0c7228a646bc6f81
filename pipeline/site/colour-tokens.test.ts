import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repositoryFolder } from '../subject/subject-folder';

type Tokens = Readonly<Record<string, string>>;

const css = readFileSync(join(repositoryFolder, 'app/styles/tokens.css'), 'utf8');

/** The rules of the file in its order: the media query around each, its selector, its tokens. */
const rules = [
  ...css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .matchAll(/(?:@media ([^{]+)\{\s*)?(:root[^{]*)\{([^}]*)\}/g),
].map(([, media = '', selector = '', body = '']) => ({
  media: media.trim(),
  selector: selector.trim(),
  tokens: Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  ) as Tokens,
}));

function rule(media: string, selector: string): Tokens {
  const found = rules.find((other) => other.media === media && other.selector === selector);
  if (!found) throw new Error(`no rule ${media} ${selector}`);
  return found.tokens;
}

const light = rule('', ':root');
const wish = ":root:not([data-theme='light'])";
const choice = ":root[data-theme='dark']";
const dark = { ...light, ...rule('', choice) };
const more = '(prefers-contrast: more)';
const moreDark = `${more} and (prefers-color-scheme: dark)`;
const themes: readonly (readonly [string, Tokens])[] = [
  ['light', light],
  ['dark', dark],
  ['high contrast, light', { ...light, ...rule(more, ':root') }],
  ['high contrast, dark', { ...dark, ...rule(more, choice) }],
];

type Triple = readonly [number, number, number];

/** `#rrggbb` as linear light, 0 to 1. */
function linear(colour: string): Triple {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
}

/** WCAG 2.2. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string) => {
    const [r, g, blue] = linear(colour);
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const times = (matrix: readonly Triple[], [x, y, z]: Triple): Triple => {
  const [a = 0, b = 0, c = 0] = matrix.map(([p, q, r]) => p * x + q * y + r * z);
  return [a, b, c];
};

/** Machado, Oliveira, Fernandes 2009, at full strength, on linear light. */
const visions: Readonly<Record<string, readonly Triple[]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function oklab(rgb: Triple): Triple {
  const [l, m, s] = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)],
  );
}

function distance(a: string, b: string, vision: readonly Triple[]): number {
  const seen = (colour: string) => {
    const [r, g, blue] = times(vision, linear(colour));
    const within = (share: number) => Math.min(1, Math.max(0, share));
    return oklab([within(r), within(g), within(blue)]);
  };
  const [x, y] = [seen(a), seen(b)];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

const hues = ['chapter-1', 'chapter-2', 'chapter-3', 'chapter-4', 'chapter-5', 'chapter-6'];

describe.each(themes)('%s', (_, tokens) => {
  const on = (name: string, ground: string) => contrast(tokens[name]!, tokens[ground]!);

  test.each(['paper', 'panel', 'sunk'])('text reads on %s', (ground) => {
    for (const name of ['ink', 'ink2', 'ink3'])
      expect(on(name, ground), name).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['paper', 'panel'])(
    'marks, their counts and the edges of controls show on %s',
    (ground) => {
      for (const name of hues) expect(on(name, ground), name).toBeGreaterThanOrEqual(4.5);
      expect(on('rule2', ground)).toBeGreaterThanOrEqual(3);
    },
  );

  test('the exact words read, and marks show, on yellow', () => {
    expect(on('on-hl', 'hl')).toBeGreaterThanOrEqual(4.5);
    if (tokens.hl2 !== 'transparent') expect(on('ink', 'hl2')).toBeGreaterThanOrEqual(4.5);
  });

  test.each(Object.entries(visions))('no two chapters look alike: %s vision', (_name, vision) => {
    for (const [index, a] of hues.entries())
      for (const b of hues.slice(index + 1))
        expect(distance(tokens[a]!, tokens[b]!, vision), `${a} ${b}`).toBeGreaterThanOrEqual(0.08);
  });
});

test('dark is the same by the system’s wish and by the reader’s choice', () => {
  expect(rule('(prefers-color-scheme: dark)', wish)).toEqual(rule('', choice));
  expect(rule(moreDark, wish)).toEqual(rule(more, choice));
});
