'use client';

import {
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react';
import { countOf } from '@/lib/layout/counted';
import type { TimelineData } from '@/lib/model/timeline-data';
import type { EventId } from '@/lib/model/units';
import type { SiteTiles } from '@/lib/tiles/site-tiles';
import { dateInWords } from '@/lib/time/date-words';
import { edtf } from '@/lib/time/edtf';
import { LivingAxis } from '../axis/living-axis';
import { ZoomButtons } from '../axis/zoom-buttons';
import { EventList } from '../event-list/event-list';
import { dayInWords } from '../known-on/day-words';
import { LinkProblems } from '../messages/link-problems';
import { Notice } from '../messages/notice';
import { TilesNotice } from '../messages/tiles-notice';
import { TimelineAnnouncements } from '../messages/timeline-announcements';
import { stateOf } from '../search/searched-state';
import { textOfCount } from '../timeline/counts';
import { HideableTimeline } from '../timeline/hideable-timeline';
import { LaterTimeline } from '../timeline/later-timeline';
import { RestingTimeline } from '../timeline/resting-timeline';
import { useTimeline } from '../timeline/timeline-context';
import { TimelineProvider } from '../timeline/timeline-provider';
import { useMedia } from '../timeline/use-media';
import { useRevealedScreen } from '../timeline/use-revealed-screen';
import { ViewSwitch } from '../timeline/view-switch';
import { readQuery, readServerQuery, subscribeToQuery } from '../view-state/query-store';
import { EventLink, StateLink } from '../view-state/state-link';
import { EmbedContext } from './embed-context';
import { filterInWords } from './filter-in-words';
import { useToldHeight } from './use-told-height';

/** Too small for an axis: the list stands there first. embed.css asks the same. */
const small = '(width < 30rem) or (height < 15rem)';

interface EmbeddedTimelineProps {
  readonly title: string;
  readonly data: TimelineData;
  readonly tiles: SiteTiles | null;
}

/**
 * The timeline inside somebody else's page: its axis and its list alone, under the view of its address. Every
 * link of it leads out, to our page with the same view.
 */
export function EmbeddedTimeline({ title, data, tiles }: EmbeddedTimelineProps) {
  const query = useSyncExternalStore(subscribeToQuery, readQuery, readServerQuery);
  const asked = new URLSearchParams(query).get('event');
  const event = asked === null ? null : (data.moved?.events?.[asked] ?? asked);
  const embed = useMemo(() => ({ event }), [event]);
  useEffect(() => {
    if (!tiles || event === null) return;
    void import('../whole-event/whole-events').then(
      ({ openEvent }) => openEvent(tiles, event as EventId),
      // The mark alone is missing; the timeline is here.
      () => undefined,
    );
  }, [tiles, event]);
  return (
    <EmbedContext value={embed}>
      <TimelineProvider {...{ data, tiles }}>
        <Embed {...{ title, event }} />
      </TimelineProvider>
    </EmbedContext>
  );
}

// As on the screen of the timeline: the same elements at each rendering.
const axis = <LivingAxis className="embed-axis" />;
const list = (
  <LaterTimeline>
    <HideableTimeline className="embed-list">
      <RestingTimeline>
        <EventList />
      </RestingTimeline>
    </HideableTimeline>
  </LaterTimeline>
);

function Embed({ title, event }: { title: string; event: string | null }) {
  const timeline = useTimeline();
  const { data, state, tiles, known, answer, store, searchStatus } = timeline;
  const root = useRef<HTMLDivElement>(null);
  const isSmall = useMedia(small);
  const isBehind = useDeferredValue(timeline) !== timeline || timeline.before !== undefined;
  const isLooking = state.words !== '' && searchStatus !== 'ready' && searchStatus !== 'failed';
  useRevealedScreen(!isBehind && !isLooking);
  useToldHeight(root);
  const { view } = state;
  useLayoutEffect(() => {
    // The first render knows no query yet; what that asks for was written before the first paint.
    if (stateOf(readQuery()).view !== view) return;
    if (view === null) delete document.documentElement.dataset.view;
    else document.documentElement.dataset.view = view;
  }, [view]);
  const marked = data.events.find(({ id }) => id === event);
  const filter = filterInWords(state, data);
  const { total, isCounted } = answer.whole;
  const count =
    filter === ''
      ? countOf(store.total, 'event')
      : `${textOfCount(total, store.total, isCounted)} ${store.total === 1 ? 'event' : 'events'}: ${filter}`;
  return (
    <div ref={root} className="embed" data-behind={isBehind ? '' : undefined}>
      <header className="embed-head">
        <div className="min-w-0 flex-1">
          <h1 className="embed-title">
            <StateLink href="/" className="hover:underline">
              {title}
            </StateLink>
          </h1>
          <p className="embed-count" data-filtered={filter === '' ? undefined : ''}>
            {count}
          </p>
        </div>
        <div className="embed-switch scripted">
          <ViewSwitch views={['axis', 'list']} usual={isSmall ? 'list' : 'axis'} />
        </div>
      </header>
      <TimelineAnnouncements />
      <main id="content" className="embed-body">
        {known && (
          <p className="embed-known" data-known-on={known.day}>
            As known on {dayInWords(known.day)}
          </p>
        )}
        <p className="unscripted embed-note">
          Here are all events as known today: to follow a link further, the page needs scripts,
          which are off.
        </p>
        <LinkProblems />
        {event !== null && !marked && !tiles && (
          <Notice>
            <strong className="font-semibold">
              {known?.today.events.some(({ id }) => id === event)
                ? `The event that this link names was not known on ${dayInWords(known.day)}.`
                : 'This link names an event we do not have.'}
            </strong>{' '}
            Nothing else in the link was lost.
          </Notice>
        )}
        {tiles && <TilesNotice />}
        {marked && (
          <p className="embed-event">
            <strong>{dateInWords(edtf(marked.date))}</strong>{' '}
            <EventLink id={marked.id} origin={marked.origin} className="font-serif hover:underline">
              {marked.title}
            </EventLink>
          </p>
        )}
        <h2 className="sr-only">Timeline</h2>
        {axis}
        {list}
      </main>
      <footer className="embed-foot">
        <div className="embed-zoom scripted">
          <ZoomButtons />
        </div>
        <StateLink href={marked ? `/events/${marked.id}/` : '/'} className="embed-out">
          <span>
            <span className="wordmark">Source</span>line
          </span>
          <span className="embed-out-words">
            {marked ? 'Read what it rests on' : 'Open this view'}
          </span>
          <span className="sr-only"> in a new window</span>
          <span aria-hidden="true">↗</span>
        </StateLink>
      </footer>
    </div>
  );
}
