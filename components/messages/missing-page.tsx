'use client';

import { useSyncExternalStore } from 'react';
import { PageLink } from '../site/page-link';
import { PanelHead } from '../event-panel/panel-head';
import { withBase, withoutBase } from '../site/site-address';
import { useTitle } from '../site/window-title';
import { searchOf } from '../view-state/carried-link';
import { StateLink } from '../view-state/state-link';
import { useTimeline } from '../timeline/timeline-context';
import { nearestIds } from './nearest-ids';

const nouns: Readonly<Record<string, string>> = {
  events: 'an event',
  actors: 'an actor',
  sources: 'a document',
};

/** The address of a missing page changes only with the page. */
const subscribeToNothing = () => () => undefined;
const readPathname = () => withoutBase(window.location.pathname);

/** What stands where a link leads nowhere: what it named, what may have been meant, and the timeline beside it. */
export function MissingPage() {
  const { data, state, tiles } = useTimeline();
  const pathname = useSyncExternalStore(subscribeToNothing, readPathname, () => '');
  useTitle(tiles && pathname !== '' ? 'Not found' : undefined);
  const [, folder = '', id = ''] = pathname.split('/');
  const noun = nouns[folder];
  const known: Readonly<Record<string, readonly { id: string; words: string }[]>> = {
    events: data.events.map((event) => ({ id: event.id, words: event.title })),
    actors: data.actors.map((actor) => ({ id: actor.id, words: actor.name })),
  };
  const words = decodeURIComponentSafely(id)
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
    .trim();
  const near = nearestIds(id, known[folder] ?? []);
  return (
    <article data-panel="message" data-unread={pathname === '' ? '' : undefined}>
      <PanelHead words="Not found" />
      <h1 tabIndex={-1} className="font-serif text-event font-semibold">
        {noun ? `This link names ${noun} we do not have` : 'There is no page at this address'}
      </h1>
      <p className="mt-3 font-serif text-intro">
        {noun && `“${decodeURIComponentSafely(id)}” is not on the timeline. `}
        Nothing else in the link was lost.
      </p>
      {tiles && (
        <div className="unscripted mt-3 text-control text-ink2">
          <p>
            It may be one of the imported events, which have no page of their own where there are so
            many: they are shown by scripts, which are off.
          </p>
          <p className="mt-2">
            Without scripts, each is a row of{' '}
            <a href={withBase('/data/events.csv')} className="link">
              events.csv
            </a>
            , with its date, its actors and its source: look there for the last part of this
            address.{' '}
            <a href={withBase('/data/')} className="link">
              Data
            </a>{' '}
            says how large that table is.
          </p>
        </div>
      )}
      {near.length > 0 && (
        <>
          <h2 className="mt-4 text-head font-semibold">Perhaps one of these was meant</h2>
          <ul>
            {near.map((found) => (
              <li key={found.id} className="border-b border-rule">
                <StateLink
                  href={`/${folder}/${found.id}/`}
                  className="block py-1.5 font-serif text-passage hover:underline"
                >
                  {found.words}
                </StateLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-4 flex flex-wrap gap-2">
        {folder === 'events' && words !== '' && (
          <PageLink href={`/${searchOf({ ...state, words })}`} scroll={false} className="button">
            Search for it
          </PageLink>
        )}
        <StateLink href="/" className="button">
          Go to the timeline
        </StateLink>
      </p>
    </article>
  );
}

/** A path as a reader would write it; one that is badly encoded, as it stands. */
function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
