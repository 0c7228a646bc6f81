export { KeysList } from '../keyboard/keys-list';
export { SearchPopover } from '../search/search-popover';
