'use client';

import { keyBindings, type KeyPlace } from './key-bindings';
import { keyWords } from './key-words';

const headings: Readonly<Record<KeyPlace, string>> = {
  axis: 'In the timeline',
  overview: 'On the window of the overview, and on its ends',
  anywhere: 'Anywhere',
};

/** All keys, by where they act. */
export function KeysList() {
  return (
    <>
      {(['axis', 'overview', 'anywhere'] as const).map((place) => (
        <section key={place} className="mt-4">
          <h3 className="border-b border-ink pb-1 text-head font-semibold">{headings[place]}</h3>
          <dl>
            {keyBindings
              .filter((binding) => binding.place === place)
              .map(({ command }) => (
                <div
                  key={command}
                  className="grid grid-cols-[6.5rem_1fr] items-baseline border-b border-rule py-1.5"
                >
                  <dt className="flex items-center gap-1">
                    {keyWords[command].caps.map((cap) => (
                      <kbd key={cap} className="keycap">
                        {cap}
                      </kbd>
                    ))}
                  </dt>
                  <dd className="text-control text-ink2">{keyWords[command].words}</dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </>
  );
}
