'use client';

import type { TimelineEvent } from '@/lib/model/subject';
import type { ActorSummary, EventSummary } from '@/lib/model/timeline-data';
import type { EventStore } from '@/lib/tiles/event-store';
import type { SiteTiles } from '@/lib/tiles/site-tiles';
import { createTileStore } from '@/lib/tiles/tile-store';
import { withEvent } from '@/lib/tiles/with-event';
import { drawnRange } from '@/lib/time/drawn-range';
import { edtf } from '@/lib/time/edtf';
import { readOpened, subscribeToEvents } from '../whole-event/whole-events';
import { readTileFile } from './read-tile-file';

/**
 * The store of a large subject: loaded where there is one, since most sites have none. The event that was
 * opened last is known one by one in all its answers.
 */
export function openTiles(
  { folder, manifest }: Pick<SiteTiles, 'folder' | 'manifest'>,
  actors: readonly ActorSummary[],
): EventStore {
  const store = createTileStore({
    manifest,
    actors,
    read: (name) => readTileFile(folder + name),
    later: (ms, call) => setTimeout(call, ms),
  });
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const reading = { actors, timeOf: ({ date }: EventSummary) => drawnRange(edtf(date)) };
  return {
    ...store,
    answer(question, asker) {
      const answer = store.answer(question, asker);
      const opened = readOpened();
      if (!opened) return answer;
      const { title, actors: own } = opened.summary;
      const { statements } = opened.detail as TimelineEvent;
      const searched = [
        title,
        ...own.map((id) => names.get(id)),
        ...statements.map(({ text }) => text),
      ];
      return withEvent(answer, question, { ...opened, searched: searched.join('\n') }, reading);
    },
    watch(onNews) {
      const stops = [store.watch(onNews), subscribeToEvents(onNews)];
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
