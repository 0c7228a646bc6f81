/* A link to one event of a large subject: the file that has it is asked for while the page's scripts are still on their
   way. What they ask for later is the same file: blockOf and eventBlockName in lib/tiles/event-block.ts say which. */
const { folder, blocks } = document.currentScript.dataset;
const [, root, id] = /^(.*\/)events\/([^/]+)\/$/.exec(location.pathname) ?? [];
if (id !== undefined) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  const ahead = document.createElement('link');
  ahead.rel = 'preload';
  ahead.as = 'fetch';
  ahead.crossOrigin = 'anonymous';
  ahead.href = `${folder}events/${(hash >>> 0) % Number(blocks)}.bin`;
  document.head.append(ahead);

  /* The page was made for an address without one, which is in no part of the site: this one is in the timeline. The
     framework leaves attributes as it finds them. */
  const mark = () => {
    for (const link of document.querySelectorAll('nav a'))
      if (link.pathname === root) link.ariaCurrent = 'page';
  };
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', mark);
  else mark();
}
