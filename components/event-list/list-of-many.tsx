'use client';

import type { ReactNode } from 'react';
import { later, useLater } from '../loading/later';
import { TryAgain } from '../messages/try-again';
import { importantInWords } from '../timeline/counts';
import { useTimeline } from '../timeline/timeline-context';
import { useMedia } from '../timeline/use-media';

const largeList = later(() => import('./large-list'));

/** Of a large subject, without scripts and on paper, the most important events, in `children`; else all of them, on demand. */
export function ListOfMany({ children }: { children: ReactNode }) {
  const { passing, answer } = useTimeline();
  const isPrinted = useMedia('print');
  const loaded = useLater(largeList, true);
  if (loaded && !isPrinted) return <loaded.default />;
  return (
    <>
      <p className="list-note">
        {importantInWords(passing.length, answer.whole.total, answer.whole.isCounted)}
        <span className="on-paper"> Filter the list to print others.</span>
        {loaded === null && (
          <span role="alert">
            {' '}
            The list of all could not be loaded. <TryAgain onClick={() => void largeList.load()} />
          </span>
        )}
      </p>
      {children}
    </>
  );
}
