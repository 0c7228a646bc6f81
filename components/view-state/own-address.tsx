'use client';

import { useSyncExternalStore } from 'react';
import { withBase } from '../site/site-address';
import { useTimeline } from '../timeline/timeline-context';

const subscribeToNothing = () => () => undefined;

/** The full address of a page of ours with the present view, as text: for paper. */
export function OwnAddress({ path }: { path: string }) {
  const { search } = useTimeline();
  const origin = useSyncExternalStore(
    subscribeToNothing,
    () => window.location.origin,
    () => '',
  );
  return <span className="wrap-anywhere">{origin + withBase(path + search)}</span>;
}
