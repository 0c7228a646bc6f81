/**
 * V8 looks a function over as it comes and compiles it when it is first called, on the thread that draws the page: half of
 * what scripts take there until a page is alive. A script that begins with this is compiled whole while it is on its way,
 * on another thread. To other browsers it is a comment.
 * @see https://v8.dev/blog/explicit-compile-hints
 */
const hint = '//# allFunctionsCalledOnLoad\n';

/** V8 takes another thread for scripts of so many bytes and more; others would be held up. */
const leastOnAnotherThread = 30 << 10;

/** A script that a page as Next writes it runs at once. */
const running = /<script src="[^"]*\/_next\/(static\/chunks\/[\w~.-]+\.js)" async="">/g;

/**
 * Given pages as Next writes them, and the text of each script of the site by its name, returns those scripts that begin
 * with the hint: the long ones that a page runs as it comes alive, which calls most of their functions then.
 */
export function withCompileHints(
  pages: Iterable<string>,
  scripts: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const named = new Set<string>();
  for (const html of pages) for (const [, name = ''] of html.matchAll(running)) named.add(name);
  return new Map(
    [...scripts]
      .filter(([name, text]) => named.has(name) && text.length >= leastOnAnotherThread)
      .map(([name, text]) => [name, hint + text]),
  );
}
