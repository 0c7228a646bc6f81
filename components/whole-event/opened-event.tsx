'use client';

import { useEffect, useRef, useSyncExternalStore, type ReactNode } from 'react';
import type { EventSummary } from '@/lib/model/timeline-data';
import type { EventId } from '@/lib/model/units';
import type { SiteTiles } from '@/lib/tiles/site-tiles';
import { edtf } from '@/lib/time/edtf';
import { EventActions } from '../event-panel/event-actions';
import { EventArticle } from '../event-panel/event-article';
import { ImportedStatement } from '../event-panel/imported-statement';
import { PanelHead } from '../event-panel/panel-head';
import { AddedLine } from '../history/added-line';
import { announce } from '../messages/announce';
import { MissingPage } from '../messages/missing-page';
import { sharedImport } from '../share/shared-import';
import { useTitle } from '../site/window-title';
import { useTimeline } from '../timeline/timeline-context';
import { fetchEvent, loading, openEvent, readFetched, subscribeToEvents } from './whole-events';
import { TryAgain } from '../messages/try-again';

export { openEvent };

interface OpenedEventProps {
  readonly tiles: SiteTiles;
  readonly id: EventId;
  /** Whether the event has a page, which stands in the panel: then the axis alone needs to know of it. */
  readonly hasPage: boolean;
}

/** The open event of a large subject: fetched, known to the axis, and shown where it has no page. */
export function OpenedEvent({ tiles, id, hasPage }: OpenedEventProps) {
  const { data } = useTimeline();
  const fetched = useSyncExternalStore(
    subscribeToEvents,
    () => readFetched(id),
    () => loading,
  );
  const known = data.events.find((event) => event.id === id);
  const isNeeded = !hasPage || !known;
  useEffect(() => {
    // The build finds what holds this by the name of the mark, and asks for it in the head of the missing page.
    performance.mark('event-asked');
    if (isNeeded) openEvent(tiles, id);
  }, [tiles, id, isNeeded]);
  const summary = fetched.status === 'ready' ? fetched.whole.summary : known;
  const { status } = fetched;
  const title = summary?.title ?? (status === 'missing' ? undefined : 'Event');
  useTitle(hasPage ? undefined : title);
  const article = useRef<HTMLDivElement>(null);
  const isRetried = useRef(false);
  const said = useRef<typeof status>('loading');
  useEffect(() => {
    if (hasPage || said.current === status || status === 'loading') return;
    if (status === 'failed') announce('The event could not be loaded');
    else if (said.current === 'failed') announce('The event is here');
    said.current = status;
    // What had the focus meanwhile gave way to the event.
    if (isRetried.current && document.activeElement === document.body)
      article.current?.querySelector('h1')?.focus();
    isRetried.current = false;
  }, [status, hasPage]);
  if (hasPage) return null;
  if (fetched.status === 'missing') return <MissingPage />;
  const retry = () => {
    isRetried.current = true;
    article.current?.querySelector('h1')?.focus();
    fetchEvent(tiles, id);
  };
  return (
    <div ref={article} aria-busy={status === 'loading'}>
      {summary ? (
        <KnownEvent summary={summary}>
          {fetched.status === 'ready' ? (
            <>
              {fetched.event.source && (
                <ImportedStatement event={fetched.event} source={fetched.event.source} />
              )}
              <AddedLine event={fetched.event} />
              <EventActions shared={sharedImport(fetched.event, data.title)} isImported />
            </>
          ) : (
            <section className="mt-5 border-t border-ink pt-4">
              {status === 'failed' ? (
                <NotLoaded what="What is said of this event" onRetry={retry} />
              ) : (
                <p className="appears-late text-control text-ink3">Loading what is said of it …</p>
              )}
            </section>
          )}
        </KnownEvent>
      ) : (
        <article data-panel="event">
          <PanelHead words="Event" />
          <h1
            tabIndex={-1}
            className={`font-serif text-event font-semibold ${status === 'failed' ? '' : 'appears-late'}`}
          >
            {status === 'failed' ? 'This event is not here yet' : 'Loading the event …'}
          </h1>
          {status === 'failed' && <NotLoaded what="The event" onRetry={retry} />}
        </article>
      )}
    </div>
  );
}

function KnownEvent({ summary, children }: { summary: EventSummary; children: ReactNode }) {
  const { data } = useTimeline();
  return (
    <EventArticle
      summary={summary}
      dating={{ date: edtf(summary.date), dateBasis: 'given' }}
      chapter={data.chapters.find(({ id }) => id === summary.chapter)}
      nameOf={(actor) => data.actors.find(({ id }) => id === actor)?.name}
    >
      {children}
    </EventArticle>
  );
}

function NotLoaded({ what, onRetry }: { what: string; onRetry: () => void }) {
  return (
    <p className="mt-3 text-control">
      <strong className="font-semibold">{what} could not be loaded.</strong> The timeline is still
      here; this needs a second try. <TryAgain onClick={onRetry} />
    </p>
  );
}
