import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { blockOf, eventBlockName } from '../../lib/tiles/event-block';
import type { EventId } from '../../lib/model/units';
import { repositoryFolder } from '../subject/subject-folder';

const script = readFileSync(join(repositoryFolder, 'public/open-event.js'), 'utf8');

/** What it asks for on a page with an address. */
function askedAt(pathname: string): readonly string[] {
  const links: { href?: string }[] = [];
  const document = {
    currentScript: { dataset: { folder: '/site/data/tiles/abc/', blocks: '977' } },
    createElement: () => ({}),
    head: { append: (link: { href?: string }) => void links.push(link) },
  };
  runInNewContext(script, { document, location: { pathname } });
  return links.map(({ href }) => href ?? '');
}

test.each(['ukraine-alerts-o1486-735169b8', 'a', 'x'.repeat(80)])(
  'the file of the event %s is asked for before scripts are here',
  (id) => {
    const file = eventBlockName(blockOf(id as EventId, 977));
    expect(askedAt(`/site/events/${id}/`)).toEqual([`/site/data/tiles/abc/${file}`]);
  },
);

test.each(['/site/', '/site/actors/a/', '/site/events/'])(
  'nothing is asked for at %s',
  (pathname) => expect(askedAt(pathname)).toEqual([]),
);
