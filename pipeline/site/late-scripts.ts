const script = /<script src="([^"]*\/_next\/[^"]*)" async=""><\/script>/g;
const preload = /<link rel="preload" as="script"[^>]*>/g;

/** Windows in which scripts are fetched with the page; a narrower one is a phone's, on a narrow line. */
const wide = '(min-width: 45rem)';

/**
 * Given a page, returns it with the framework's scripts named for `first-paint.js`, which runs them. On a phone they are
 * not even fetched until what was prerendered is seen: it needs none of them, and would share the line with them.
 */
export function withLateScripts(html: string): string {
  const place = html.search(script);
  if (place < 0) return html;
  const names = new Set([...html.matchAll(script)].map(([, name = '']) => name));
  const links = [...names].map(
    (name) =>
      `<link rel="preload" as="script" fetchPriority="low" media="${wide}" href="${name}" data-runs/>`,
  );
  const bare = (part: string) => part.replace(script, '').replace(preload, '');
  return bare(html.slice(0, place)) + links.join('') + bare(html.slice(place));
}
