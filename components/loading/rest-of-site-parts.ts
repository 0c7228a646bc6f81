export { KeysSheet } from '../keyboard/keys-sheet';
export { OfflineNotice } from '../messages/offline-notice';
export { SearchPopover } from '../search/search-popover';
