export { KeysList } from '../keyboard/keys-list';
export { OfflineNotice } from '../messages/offline-notice';
export { SearchPopover } from '../search/search-popover';
