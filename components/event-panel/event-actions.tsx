'use client';

import { dayInWords } from '../known-on/day-words';
import { useTimeline } from '../timeline/timeline-context';
import { addressHere } from '../site/site-address';
import { OwnAddress } from '../view-state/own-address';
import { StateLink } from '../view-state/state-link';
import { CopyButton } from './copy-button';

/** What can be done with the open event. On a phone these buttons stay at the foot of the sheet. */
export function EventActions({ path, isImported }: { path: string; isImported: boolean }) {
  const { search, known } = useTimeline();
  return (
    <>
      <p className="on-paper mt-4 border-t border-rule pt-2 text-control">
        Printed from <OwnAddress path={path} />. The addresses above are on the same site.
      </p>
      <div className="panel-actions print:hidden">
        <CopyButton
          words="Copy link"
          done={known ? 'Link copied, without the day' : 'Link copied'}
          title={
            known
              ? 'The address of this event alone, as known today'
              : 'The address of this event alone'
          }
          className="button button-primary"
          text={() => addressHere(path)}
        >
          <svg
            width="13"
            height="13"
            viewBox="0 0 13 13"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            aria-hidden="true"
          >
            <path d="M5.4 7.6a2.4 2.4 0 003.4 0l2.2-2.2A2.4 2.4 0 007.6 2l-.7.7M7.6 5.4a2.4 2.4 0 00-3.4 0L2 7.6A2.4 2.4 0 005.4 11l.7-.7" />
          </svg>
        </CopyButton>
        {search !== '' && (
          <CopyButton
            words="Copy view"
            done="View copied"
            title={`The address of this event with the range and the filter you see${known ? `, as known on ${dayInWords(known.day)}` : ''}`}
            className="button"
            text={() => addressHere(path + search)}
          />
        )}
        {isImported ? (
          <StateLink href="/method/" hash="#imported" scroll className="button">
            What imported means
          </StateLink>
        ) : (
          <StateLink href="/method/" scroll className="button">
            How this is checked
          </StateLink>
        )}
      </div>
    </>
  );
}
