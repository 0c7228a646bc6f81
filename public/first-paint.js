/* Before the first paint: the view that the link asks for, and the reader's theme. Without one the system's wish holds. */
const { dataset } = document.documentElement;
const link = new URLSearchParams(location.search);
const view = link.get('view');
if (view === 'axis' || view === 'list') dataset.view = view;

/* A link to one thing is answered with the page for what is missing where it has no page of its own: panel.css
   hides what that says until the address has been read. */
const root = new URL('.', document.currentScript.src).pathname;
const thing = /^(events|actors)\/[^/]+\/$/.exec(location.pathname.slice(root.length));
if (thing) dataset.names = thing[1];

/* A link that asks for other lines than were prerendered: screen.css hides the screen until they stand; where it asks
   for another time or other tracks and nothing else, what is drawn of them. */
const asks =
  /^(t|tracks|actors|chapters|sources|kinds|checked|caveats|q|match|officials|known|(pinned|collapsed)(-.*)?|unfold|pair|v)$/;
const range = /^-?\d{4,6}(-\d\d){0,2}(T\d{4})?\.\.-?\d{4,6}(-\d\d){0,2}(T\d{4})?$/;
const asked = [...link.keys()].filter((name) => asks.test(name));
/* On a phone, an axis that was laid out for a desktop shows the first of its time alone. */
const isClipped = view === 'axis' && matchMedia('(width < 45rem)').matches;
if (isClipped) asked.push('tracks');
if (
  !/^(t|tracks|,)*$/.test(asked) ||
  !range.test(link.get('t') ?? '2022..2023') ||
  (view !== null && view !== 'axis' && view !== 'list')
)
  dataset.asks = '';
else if (asked.length > 0) dataset.asks = asked.join(' ');

/* A list that will go to a time is hidden until it is there (served.css). */
if (link.has('t')) dataset.goes = '';

/* What is hidden cannot be reached by Tab either. */
addEventListener(
  'keydown',
  ({ key }) => {
    if (key === 'Tab') dataset.tabs = '';
  },
  true,
);

/* Whether the system has a sheet of its own for sharing: share.css shows what that cannot do beside it. */
if ('share' in navigator) dataset.shares = '';

/* In somebody else's page the theme is theirs to choose, by the address, and nothing is kept or read. */
const isEmbed = location.pathname.slice(root.length).startsWith('embed/');
if (isEmbed && link.has('event')) dataset.asks = '';

/* The switch says which view is shown; a small embed shows the list first (embed.css). */
const isSmall = isEmbed && matchMedia('(width < 30rem) or (height < 15rem)').matches;
const press = (shown) => {
  for (const button of document.querySelectorAll('.segments > [value]'))
    button.ariaPressed = String(button.value === shown);
};
const shown = view ?? (isSmall ? 'list' : null);
if (shown) addEventListener('DOMContentLoaded', () => press(shown));
/* Where scripts do not come, all can be read in the list; in ms, as screen.css waits. */
if (isClipped)
  setTimeout(() => {
    if (dataset.asks === undefined) return;
    delete dataset.view;
    press('list');
  }, 9000);

try {
  const theme = isEmbed ? link.get('theme') : localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
} catch {
  /* Storage is closed to this page: the system's wish holds. */
}

/* The framework's scripts, which the page names: at once where they are fetched with it; on a phone, when what was
   prerendered has been seen. */
const named = [...document.querySelectorAll('link[data-runs]')];
const run = () => {
  for (const name of named.splice(0)) {
    const script = document.createElement('script');
    script.src = name.getAttribute('href');
    script.async = true;
    name.replaceWith(script);
  }
};
/* screen.css says after a while that they have not come. */
if (named.length > 0 && !isEmbed) dataset.waits = '';
/** Where no paint is told of, they wait no longer than so many ms. */
const longest = 1000;
if (document.visibilityState === 'hidden' || named.every(({ media }) => matchMedia(media).matches))
  run();
else {
  setTimeout(run, longest);
  new PerformanceObserver(run).observe({ type: 'paint', buffered: true });
}

/* The button that was pressed last before the page was alive, which then says so, is pressed again. */
let pressed;
const keep = ({ target }) => {
  pressed = target instanceof Element ? target.closest('button') : null;
};
addEventListener('click', keep, true);
addEventListener(
  'sourceline:alive',
  () => {
    delete dataset.waits;
    removeEventListener('click', keep, true);
    // Not in the framework's own turn, in which it takes none.
    setTimeout(() => pressed?.click());
  },
  { once: true },
);
