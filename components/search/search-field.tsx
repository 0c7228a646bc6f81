'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useLayoutEffect, useRef, useState, useSyncExternalStore, type KeyboardEvent } from 'react';
import { countOf } from '@/lib/layout/counted';
import type { TimeRange } from '@/lib/time/time-range';
import { encodeViewState } from '@/lib/view-state/codec';
import {
  readQuery,
  readServerQuery,
  subscribeToQuery,
  writeQuery,
} from '../view-state/query-store';
import { dayInWords } from '../known-on/day-words';
import { useLater } from '../loading/later';
import { NotYet } from '../loading/not-yet';
import { restOfSite } from '../loading/rest-of-site';
import { follow } from '../messages/unfollowed';
import { openInPlace } from '../view-state/event-page';
import { closeLayer, giveLayer, openLayer } from '../view-state/layer';
import { withBase } from '../site/site-address';
import { isTimeline } from '../view-state/is-timeline';
import { searchButtonId, searchFieldId } from './focus-search';
import { searchedState, stateOf } from './searched-state';
import type { FoundEvent } from './search-results';
import { listId, optionId } from './search-ids';
import { useHits, type Hits } from './use-hits';

/** How many hits are listed under the field; the rest is one step away, on the timeline. */
const most = 7;

/**
 * Search as you type over titles, statements, actors and quotes, in the head of every page. `folder` has the tiles
 * of a large subject; null where there are none.
 */
export function SearchField({ folder }: { folder: string | null }) {
  const router = useRouter();
  const pathname = usePathname();
  const query = useSyncExternalStore(subscribeToQuery, readQuery, readServerQuery);
  const here = isTimeline(pathname);
  const state = stateOf(query);
  /** What is being typed; null: nothing since the last search. */
  const [draft, setDraft] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [isWanted, setWanted] = useState(false);
  const [chosen, setChosen] = useState(0);
  const [isUnfolded, setUnfolded] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  // What was typed before the page was alive.
  useLayoutEffect(() => {
    const typed = field.current?.value;
    if (!typed || typed === stateOf(readQuery()).words) return;
    setDraft(typed);
    setOpen(true);
    setWanted(true);
  }, []);

  const text = draft ?? state.words;
  const words = text.trim();
  const search = useHits(isOpen ? words : '', most, {
    isWanted,
    folder,
    knownOn: state.knownOn,
  });
  const rest = useLater(restOfSite, isWanted);
  const { hits, date } = search;
  const then = state.knownOn === null ? '' : ` known on ${dayInWords(state.knownOn)}`;
  const contains =
    folder === null ? `No title, statement, actor or quote${then} contains` : 'No event has';
  const searched =
    folder === null ? 'titles, statements, actors and quotes' : 'titles, texts and actors';
  const active = Math.min(chosen, hits.length);
  const isListed = isOpen && hits.length > 0;

  /** What had the focus before the field. */
  const left = useRef<Element | null>(null);
  const leave = () => {
    if (left.current instanceof HTMLElement || left.current instanceof SVGElement)
      left.current.focus();
    if (document.activeElement === field.current) field.current?.blur();
  };
  const fold = () => {
    setOpen(false);
    setUnfolded(false);
    setChosen(0);
  };
  const close = () => {
    fold();
    closeLayer();
    if (isUnfolded) document.getElementById(searchButtonId)?.focus();
  };
  const go = (name: string, href: string, options?: { scroll: boolean }) => {
    const enter = giveLayer() ? router.replace : router.push;
    follow(name, () => enter(href, options));
  };
  const filterBy = (looked: string) => {
    setDraft(null);
    const encoded = encodeViewState({ ...stateOf(readQuery()), words: looked });
    if (here) writeQuery(encoded, 'push');
    else if (looked) go(`“${looked}” on the timeline`, `/?${encoded}`);
    close();
  };
  const jumpTo = ({ event, hasPage = true }: FoundEvent) => {
    setDraft(null);
    const encoded = encodeViewState(searchedState(stateOf(readQuery()), event));
    const href = `/events/${event.id}/${encoded && `?${encoded}`}`;
    if (hasPage) go(event.title, href, { scroll: false });
    else if (here) openInPlace(href, giveLayer() ? 'replace' : 'push');
    else follow(event.title, () => window.location.assign(withBase(href)));
    close();
  };

  const showTime = (range: TimeRange) => {
    setDraft(null);
    const encoded = encodeViewState({ ...stateOf(readQuery()), words: '', range });
    if (here) writeQuery(encoded, 'push');
    else go('The timeline', `/?${encoded}`);
    close();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (event.nativeEvent.isComposing) return;
    if (step !== undefined && words) {
      event.preventDefault();
      setOpen(true);
      if (isListed) setChosen((active + step + hits.length + 1) % (hits.length + 1));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const hit = hits[active];
      if (!words) filterBy('');
      else if (isListed && hit) jumpTo(hit);
      else if (isListed || search.status !== 'ready') filterBy(words);
      else if (isOpen && date) showTime(date.range);
      else setOpen(true);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      const isShown = isOpen && words !== '';
      if (!isShown) setDraft(null);
      if (isShown || isUnfolded || text !== state.words) close();
      else leave();
    }
  };

  return (
    <search className="search scripted" data-unfolded={isUnfolded ? '' : undefined}>
      <button
        id={searchButtonId}
        type="button"
        className="search-button button button-square h-11 w-11 border-transparent"
        aria-label="Search"
        aria-expanded={isUnfolded}
        onClick={() => {
          setUnfolded(true);
          setOpen(true);
          openLayer(() => {
            fold();
            document.getElementById(searchButtonId)?.focus();
          });
          setTimeout(() => field.current?.focus());
        }}
      >
        <Glass size={20} />
      </button>
      <div
        className="search-box"
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
          close();
          if (!isUnfolded) field.current?.focus();
        }}
        onBlur={(event) => {
          // On a phone it covers the page, and stays when the keyboard of the screen goes.
          if (isUnfolded && event.relatedTarget === null) return;
          if (event.currentTarget.contains(event.relatedTarget)) return;
          fold();
          closeLayer();
        }}
      >
        <Glass size={15} />
        <input
          ref={field}
          id={searchFieldId}
          type="search"
          role="combobox"
          aria-label={`Search ${searched}`}
          aria-autocomplete="list"
          aria-expanded={isListed}
          aria-controls={isListed ? listId : undefined}
          aria-activedescendant={isListed ? optionId(active) : undefined}
          placeholder="Search"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={text}
          onFocus={({ relatedTarget }) => {
            left.current = relatedTarget;
            setWanted(true);
          }}
          onChange={(event) => {
            setDraft(event.currentTarget.value);
            setChosen(0);
            setOpen(true);
          }}
          onClick={() => setOpen(true)}
          onKeyDown={onKeyDown}
        />
        <kbd aria-hidden="true">/</kbd>
        <button type="button" className="search-close button" onClick={close}>
          Close
        </button>
        {isUnfolded && !words && (
          <p className="search-popover search-message">Searched are {searched}.</p>
        )}
        {isOpen && words && !rest && (
          <div className="search-popover">
            <NotYet what="Search" part={restOfSite} loaded={rest} className="search-message" />
          </div>
        )}
        {isOpen && words && rest && (
          <rest.SearchPopover
            {...{ words, search, active, contains, isTiled: folder !== null }}
            onHit={jumpTo}
            onAll={() => filterBy(words)}
            onDate={showTime}
            onClear={() => {
              if (state.words) filterBy('');
              setDraft('');
              field.current?.focus();
            }}
            onRetry={() => {
              search.retry();
              field.current?.focus();
            }}
          />
        )}
        <p role="status" className="sr-only">
          {isOpen && words && spoken(search, `${contains} “${words}”`)}
        </p>
      </div>
    </search>
  );
}

function spoken({ status, all }: Hits, nothing: string): string {
  if (status === 'failed') return 'Search could not be loaded';
  if (status !== 'ready') return '';
  return all > 0 ? `${countOf(all, 'event')} found` : nothing;
}

function Glass({ size }: { size: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      className="search-glass"
      aria-hidden="true"
    >
      <path d="M6.5 1.5a5 5 0 100 10 5 5 0 000-10zM10.2 10.2l4.3 4.3" />
    </svg>
  );
}
