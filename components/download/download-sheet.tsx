'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { countInDigits, countOf } from '@/lib/layout/counted';
import { announce } from '../messages/announce';
import { dayInWords } from '../known-on/day-words';
import { withBase } from '../site/site-address';
import { useTimeline } from '../timeline/timeline-context';
import { downloadEvents, formats, mostDownloaded, type Format } from './download-events';
import { keepPlace, TryAgain } from '../messages/try-again';

export interface DownloadSheetProps {
  readonly onClose: () => void;
}

/** What becomes of a download. `share` of it is done, 0 to 1. */
type Progress =
  | { readonly step: 'choice' }
  | { readonly step: 'reading'; readonly share: number; readonly abort: AbortController }
  | { readonly step: 'done'; readonly words: string }
  | { readonly step: 'failed'; readonly format: Format };

/** Chooses a format for the events that pass the filter, and says how far their download is. */
export function DownloadSheet({ onClose }: DownloadSheetProps) {
  const { store, filter, found, tiles, known } = useTimeline();
  const [progress, setProgress] = useState<Progress>({ step: 'choice' });
  const dialog = useRef<HTMLDialogElement>(null);
  const reading = useRef<AbortController>(null);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
    return () => reading.current?.abort();
  }, []);
  const total = store.totalOf(filter, found);
  const isTooMany = total !== null && total > mostDownloaded;

  const start = async (format: Format) => {
    const abort = new AbortController();
    reading.current = abort;
    setProgress({ step: 'reading', share: 0, abort });
    try {
      const count = await downloadEvents(
        { store, filter, found, tiles, known },
        format,
        abort.signal,
        (share) => setProgress({ step: 'reading', share, abort }),
      );
      const words = `${countOf(count, 'event')} downloaded as ${formats[format].name}.`;
      setProgress({ step: 'done', words });
      announce(words);
    } catch {
      if (abort.signal.aborted) {
        setProgress({ step: 'choice' });
        announce('Download cancelled.');
      } else setProgress({ step: 'failed', format });
    }
  };

  return (
    <dialog
      ref={dialog}
      className="dialog keys-sheet"
      aria-labelledby={`${id}-title`}
      closedby="any"
      onClose={onClose}
    >
      <form method="dialog" className="flex items-center justify-between gap-4">
        <h2 id={`${id}-title`} className="font-serif text-event font-semibold">
          Download {total === null ? 'events' : countOf(total, 'event')}
        </h2>
        <button type="submit" className="button">
          Close
        </button>
      </form>
      <p className="mt-2 text-control text-ink2">
        What the filter lets through, whatever the axis shows of it
        {known && `, as known on ${dayInWords(known.day)}; the name of the file says so`}. All files
        of everything are on the page{' '}
        <a href={withBase('/data/')} className="link text-ink">
          Data
        </a>
        .
      </p>
      {isTooMany ? (
        <p className="mt-4 text-control">
          More than {countInDigits(mostDownloaded)} events at once are too many for a page. The file
          events.csv, on the page Data, has all of them; or narrow the filter.
        </p>
      ) : (
        <Step {...{ progress, start }} />
      )}
    </dialog>
  );
}

function Step({
  progress,
  start,
}: {
  progress: Progress;
  start: (format: Format) => Promise<void>;
}) {
  if (progress.step === 'reading')
    return (
      <div className="mt-4 flex items-center gap-4">
        <progress
          aria-label="Reading events"
          className="min-w-0 flex-1"
          max={1}
          value={progress.share}
        />
        <button
          ref={keepPlace}
          type="button"
          className="button"
          onClick={() => progress.abort.abort()}
        >
          Cancel
        </button>
      </div>
    );
  return (
    <>
      {progress.step === 'failed' && (
        <p role="alert" className="mt-4 text-control">
          <strong className="font-semibold">Not all events could be read.</strong> Nothing was
          downloaded. <TryAgain onClick={() => void start(progress.format)} />
        </p>
      )}
      {progress.step === 'done' && <p className="mt-4 text-control">{progress.words}</p>}
      <ul className="mt-3 border-t border-ink">
        {(Object.keys(formats) as Format[]).map((format) => (
          <li key={format} className="flex items-center gap-4 border-b border-rule py-2">
            <button
              ref={keepPlace}
              type="button"
              className="button button-primary w-20 flex-none"
              onClick={() => void start(format)}
            >
              {formats[format].name}
            </button>
            <span className="text-control text-ink2">{formats[format].what}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
