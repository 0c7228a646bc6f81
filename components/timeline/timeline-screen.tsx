'use client';

import { useDeferredValue, useMemo, useRef, type ReactNode } from 'react';
import { ActorFilter } from '../actor-filter/actor-filter';
import { DateField } from '../axis/date-field';
import { LivingAxis } from '../axis/living-axis';
import { ZoomButtons } from '../axis/zoom-buttons';
import { EventList } from '../event-list/event-list';
import { KnownButton } from '../known-on/known-button';
import { useKnownLine } from '../known-on/use-known-line';
import { FacetMenus } from '../facet-filter/facet-menus';
import { FilterButton } from '../facet-filter/filter-button';
import { useLater, useSoon } from '../loading/later';
import { NotYet } from '../loading/not-yet';
import { restOfTimeline } from '../loading/rest-of-timeline';
import { Overview } from '../overview/overview';
import { ChapterStrip } from './chapter-strip';
import { DeferredTimeline } from './deferred-timeline';
import { HideableTimeline } from './hideable-timeline';
import { LaterTimeline } from './later-timeline';
import { PanelFrame } from './panel-frame';
import { RestingTimeline } from './resting-timeline';
import { isUnfiltered } from '@/lib/view-state/view-state';
import type { TimelineData } from '@/lib/model/timeline-data';
import type { SiteTiles } from '@/lib/tiles/site-tiles';
import { useTimeline } from './timeline-context';
import { TimelineProvider } from './timeline-provider';
import { useRevealedScreen } from './use-revealed-screen';
import { useShownView } from './use-shown-view';
import { useSwipeSideways } from './use-swipe-sideways';
import { ViewSwitch } from './view-switch';

interface TimelineScreenProps {
  readonly data: TimelineData;
  readonly tiles: SiteTiles | null;
  readonly children: ReactNode;
}

/** The timeline with its panel: stays mounted while the page in the panel changes. */
export function TimelineScreen({ data, tiles, children }: TimelineScreenProps) {
  return (
    <TimelineProvider {...{ data, tiles }}>
      <Screen>{children}</Screen>
    </TimelineProvider>
  );
}

// The same elements whenever the screen is rendered, so that only a change of what they show renders them again.
const axis = <LivingAxis className="screen-axis" />;
const list = (
  <LaterTimeline>
    <HideableTimeline className="screen-list">
      <RestingTimeline>
        <EventList />
      </RestingTimeline>
    </HideableTimeline>
  </LaterTimeline>
);
const overviewAbove = (
  <LaterTimeline>
    <DeferredTimeline>
      <Overview initialWidth={358} />
    </DeferredTimeline>
  </LaterTimeline>
);
const controls = (
  <LaterTimeline>
    <div className="screen-controls">
      <ZoomButtons />
      <div className="flex gap-1.5">
        <DateField />
        <KnownButton />
      </div>
    </div>
    <DeferredTimeline>
      <Overview initialWidth={780} />
    </DeferredTimeline>
  </LaterTimeline>
);
const filterRow = (
  <LaterTimeline>
    <ChapterStrip />
    <FilterRow />
  </LaterTimeline>
);
const phoneSwitch = (
  <LaterTimeline>
    <ViewSwitch views={['list', 'axis']} />
  </LaterTimeline>
);

function FilterRow() {
  const { data } = useTimeline();
  return (
    <div data-filter-row className="filter-row scripted">
      <FilterButton />
      {data.actors.length > 0 && <ActorFilter />}
      <FacetMenus />
      <KnownButton isOfList />
      <ViewSwitch views={['axis', 'list']} className="ml-auto flex-none max-md:hidden" />
    </div>
  );
}

function Screen({ children }: { children: ReactNode }) {
  const timeline = useTimeline();
  const { change } = timeline;
  const section = useRef<HTMLElement>(null);
  useShownView(section);
  useSwipeSideways(section, (view) => change({ view: view === 'list' ? null : view }));
  const isBehind = useDeferredValue(timeline) !== timeline || timeline.before !== undefined;
  const { state, searchStatus } = timeline;
  const isLooking = state.words !== '' && searchStatus !== 'ready' && searchStatus !== 'failed';
  const { known } = timeline;
  const line = useKnownLine(known);
  useSoon(restOfTimeline);
  const asks = timeline.search !== '' || timeline.problems.length > 0;
  const rest = useLater(restOfTimeline, asks);
  const isComplete = !asks || rest !== undefined;
  useRevealedScreen(!isBehind && !isLooking && line.isSettled && isComplete);
  const panel = useMemo(
    () => (
      <LaterTimeline>
        <DeferredTimeline>{children}</DeferredTimeline>
      </LaterTimeline>
    ),
    [children],
  );
  return (
    <div className="screen" data-behind={isBehind ? '' : undefined}>
      <section aria-label="Overview" className="scripted screen-overview">
        {overviewAbove}
      </section>
      <section aria-label="Chapters and filter" className="screen-head">
        {filterRow}
        {known && line.Line && <line.Line known={known} />}
        {!rest && (!isUnfiltered(state) || timeline.problems.length > 0) && (
          <NotYet
            what="The result of this filter, search or link"
            part={restOfTimeline}
            loaded={rest}
            className="filter-result"
          />
        )}
        {rest && (
          <>
            <DeferredTimeline>
              <rest.LinkProblems />
            </DeferredTimeline>
            <rest.FilterResult />
            {timeline.tiles && <rest.TilesNotice />}
          </>
        )}
      </section>
      {rest && (
        <DeferredTimeline>
          <rest.TimelineAnnouncements />
        </DeferredTimeline>
      )}
      <main id="content" className="screen-body">
        <section ref={section} aria-label="Timeline" className="screen-timeline">
          <h2 className="sr-only">Timeline</h2>
          {axis}
          <div className="screen-buttons">{controls}</div>
          {rest && <rest.QuotesOnPaper />}
          {list}
          <div className="phone-switch scripted print:hidden">{phoneSwitch}</div>
        </section>
        <PanelFrame>{panel}</PanelFrame>
      </main>
    </div>
  );
}
