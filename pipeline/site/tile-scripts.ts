/** What `open-tiles.ts` marks when it opens: its name in a script says that it holds the reader of tiles. */
const mark = 'tiles-open';

/**
 * Given a page, and the text of each script of the site by its name, returns the page with the scripts in its head
 * that read tiles, if it asks for the first of them: else they would be asked for when all others have run. A page
 * whose scripts do not say how they load others stays as it is.
 *
 *   …Promise.all(["static/chunks/a.js","static/chunks/b.js"].map(…
 */
export function withTileScripts(html: string, scripts: ReadonlyMap<string, string>): string {
  if (!/<link [^>]*\/first-[0-9a-f]+\.bin"/.test(html)) return html;
  const [, root] = /<script src="([^"]*\/)_next\/static\/chunks\//.exec(html) ?? [];
  if (root === undefined) return html;
  const named = new Set(html.match(/static\/chunks\/[\w~.-]+\.js/g));
  const groups = [...named].flatMap((name) =>
    [...(scripts.get(name) ?? '').matchAll(/\[("static\/chunks\/[^\]]+")\]/g)].map(
      ([, list = '']) => list.split(',').map((quoted) => quoted.slice(1, -1)),
    ),
  );
  const needed = groups.filter((group) => group.some((name) => scripts.get(name)?.includes(mark)));
  const tags = [...new Set(needed.flat())].map(
    (name) => `<script src="${root}_next/${name}" async=""></script>`,
  );
  return html.replace('</head>', () => `${tags.join('')}</head>`);
}
