import { beginNavigation } from './components/view-state/navigation';

/** Called by Next, under this name, before it follows a link. */
export const onRouterTransitionStart = beginNavigation;
