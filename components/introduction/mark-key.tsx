import { MarkGlyph } from '../marks/mark-glyph';
import type { HuedMarkLook } from '../marks/mark';

const plain: HuedMarkLook = {
  form: 'day',
  kind: 'happened',
  origin: 'curated',
  didNotHappen: false,
  disputed: false,
  hue: 'ink',
};

const key: readonly (readonly [string, Partial<HuedMarkLook>])[] = [
  ['On one day', {}],
  ['Some time within', { form: 'within' }],
  ['Lasted from–to', { form: 'lasted' }],
  ['About then', { form: 'about' }],
  ['Said by someone', { kind: 'said' }],
  ['Planned, predicted', { kind: 'predicted' }],
  ['Did not happen', { kind: 'predicted', didNotHappen: true }],
  ['Disputed', { disputed: true }],
  ['From then, open', { form: 'open-end' }],
  ['Found by machine', { origin: 'extracted' }],
];
const importedKey: typeof key = [['Imported', { origin: 'imported' }]];

export function MarkKey({ hasImports }: { hasImports: boolean }) {
  return (
    <ul className="mt-1.5 grid min-[360px]:grid-cols-[auto_auto] gap-x-2">
      {[...key, ...(hasImports ? importedKey : [])].map(([words, look]) => (
        <li
          key={words}
          className="flex h-6 items-center gap-1 text-meta whitespace-nowrap text-ink2"
        >
          <MarkGlyph id={`key-${words.replaceAll(/[^A-Za-z]/g, '')}`} {...plain} {...look} />
          {words}
        </li>
      ))}
    </ul>
  );
}
