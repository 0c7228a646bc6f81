export { KeysSheet } from '../keyboard/keys-sheet';
export { SearchPopover } from '../search/search-popover';
