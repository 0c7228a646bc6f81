'use client';

import { useSyncExternalStore } from 'react';
import type { EventId } from '@/lib/model/units';
import { encodeViewState } from '@/lib/view-state/codec';
import type { ViewState } from '@/lib/view-state/view-state';
import { PageLink, type PageLinkProps } from '../site/page-link';
import { searchedState, stateOf } from '../search/searched-state';
import { readQuery, readServerQuery, subscribeToQuery } from './query-store';

/** The view in the URL of any page: those beside the timeline carry it, so that their links lead back to it. */
export function useCarriedState(): ViewState {
  return stateOf(useSyncExternalStore(subscribeToQuery, readQuery, readServerQuery));
}

/** A view as a query with its question mark, or empty. */
export function searchOf(state: ViewState): string {
  const query = encodeViewState(state);
  return query && `?${query}`;
}

type LinkProps = Omit<PageLinkProps, 'href'>;

/** A link of a page beside the timeline that keeps the view it carries. */
export function CarriedLink({ href, hash = '', ...props }: LinkProps & CarriedAddress) {
  const search = searchOf(useCarriedState());
  return <PageLink {...props} href={href + search + hash} />;
}

interface CarriedAddress {
  /** A path. */
  readonly href: string;
  /** With its #. */
  readonly hash?: string;
}

interface CarriedEvent {
  readonly id: EventId;
  /** Of its date; null where it is open. */
  readonly bounds: Pick<Parameters<typeof searchedState>[1], 'start' | 'end'>;
  /** The passage from which one comes back, or none. */
  readonly anchor?: string;
}

/** A link from a page beside the timeline to an event on it, in the view that the page carries. */
export function CarriedEventLink({
  id,
  bounds,
  anchor,
  ...props
}: Omit<LinkProps, 'id'> & CarriedEvent) {
  const search = searchOf(searchedState(useCarriedState(), bounds));
  const hash = anchor === undefined ? '' : `#${anchor}`;
  return <PageLink scroll={false} {...props} href={`/events/${id}/${search}${hash}`} />;
}
