import { stateOf } from '../search/searched-state';
import { searchOf } from '../view-state/carried-link';
import type { SharedPage } from './shared-page';

/** What the address of the page carries besides the page: its view as a query, and of a document the passage that is open. */
export function carriedBy(
  { search, hash }: Pick<Location, 'search' | 'hash'>,
  noun: SharedPage['noun'],
): { readonly search: string; readonly passage: string } {
  return {
    search: searchOf(stateOf(search)),
    passage: noun === 'document' && hash.startsWith('#q-') ? hash : '',
  };
}
