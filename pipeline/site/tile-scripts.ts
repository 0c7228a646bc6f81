/**
 * What `open-tiles.ts` and `opened-event.tsx` mark when they begin: the name in a script says that it holds the reader
 * of tiles, or of an event that has no page.
 */
const marks = { tiles: 'tiles-open', event: 'event-asked' } as const;

/** How far away what is needed may be: loaded by what the page loads. */
const deepest = 2;

type Scripts = ReadonlyMap<string, string>;

/**
 * Given a page, and the text of each script of the site by its name, returns the page with the scripts in its head
 * that read tiles, if it asks for the first of them: else they would be asked for when all others have run. The page
 * for what is missing has those besides that show the timeline, and an event. A page whose scripts do not say how they
 * load others stays as it is.
 *
 *   …Promise.all(["static/chunks/a.js","static/chunks/b.js"].map(…
 */
export function withTileScripts(html: string, scripts: Scripts): string {
  if (!/<link [^>]*\/first-[0-9a-f]+\.bin"/.test(html)) return html;
  const [, root] = /<script src="([^"]*\/)_next\/static\/chunks\//.exec(html) ?? [];
  if (root === undefined) return html;
  const named = new Set(html.match(/static\/chunks\/[\w~.-]+\.js/g));
  const needed = [
    ...scriptsTo(marks.tiles, [...named], scripts, deepest),
    ...(html.includes('/open-event.js"')
      ? scriptsTo(marks.event, [...named], scripts, deepest)
      : []),
  ];
  const tags = [...new Set(needed)]
    .filter((name) => !html.includes(`_next/${name}" async`))
    .map((name) => `<script src="${root}_next/${name}" async=""></script>`);
  return html.replace('</head>', () => `${tags.join('')}</head>`);
}

/** The scripts that `from` load, in so many steps at most, on the shortest way to one that holds a mark. */
function scriptsTo(
  mark: string,
  from: readonly string[],
  scripts: Scripts,
  steps: number,
): readonly string[] {
  const groups = from.flatMap((name) =>
    [...(scripts.get(name) ?? '').matchAll(/\[("static\/chunks\/[^\]]+")\]/g)].map(
      ([, list = '']) => list.split(',').map((quoted) => quoted.slice(1, -1)),
    ),
  );
  const here = groups.filter((group) => group.some((name) => scripts.get(name)?.includes(mark)));
  if (here.length > 0 || steps === 1) return here.flat();
  return groups.flatMap((group) => {
    const further = scriptsTo(mark, group, scripts, steps - 1);
    return further.length > 0 ? [...group, ...further] : [];
  });
}
