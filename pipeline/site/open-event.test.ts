import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { blockOf, eventBlockName } from '../../lib/tiles/event-block';
import type { EventId } from '../../lib/model/units';
import { repositoryFolder } from '../subject/subject-folder';

const script = readFileSync(join(repositoryFolder, 'public/open-event.js'), 'utf8');

/** What it asks for on a page with an address, and which links it marks as the part of the site that one is in. */
function openedAt(pathname: string) {
  const asked: { href?: string }[] = [];
  const links: { pathname: string; ariaCurrent?: string }[] = [
    { pathname: '/site/' },
    { pathname: '/site/data/' },
  ];
  const parsed: (() => void)[] = [];
  const document = {
    currentScript: { dataset: { folder: '/site/data/tiles/abc/', blocks: '977' } },
    createElement: () => ({}),
    head: { append: (link: { href?: string }) => void asked.push(link) },
    querySelectorAll: () => links,
    readyState: 'loading',
  };
  const addEventListener = (_: string, call: () => void) => void parsed.push(call);
  runInNewContext(script, { document, location: { pathname }, addEventListener });
  for (const call of parsed) call();
  return {
    asked: asked.map(({ href }) => href),
    marked: links.flatMap((link) => (link.ariaCurrent === 'page' ? link.pathname : [])),
  };
}

test.each(['ukraine-alerts-o1486-735169b8', 'a', 'x'.repeat(80)])(
  'the file of the event %s is asked for before scripts are here, and the timeline is marked',
  (id) => {
    const file = eventBlockName(blockOf(id as EventId, 977));
    expect(openedAt(`/site/events/${id}/`)).toEqual({
      asked: [`/site/data/tiles/abc/${file}`],
      marked: ['/site/'],
    });
  },
);

test.each(['/site/', '/site/actors/a/', '/site/events/'])(
  'nothing is asked for or marked at %s',
  (pathname) => expect(openedAt(pathname)).toEqual({ asked: [], marked: [] }),
);
