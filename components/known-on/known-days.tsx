'use client';

import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import type { SourceSummary } from '@/lib/model/timeline-data';
import { dateInWords } from '@/lib/time/date-words';
import { edtf } from '@/lib/time/edtf';
import { parseTypedRange } from '@/lib/time/typed-range';
import { isDay } from '@/lib/view-state/codec';
import { useTimeline } from '../timeline/timeline-context';
import { dayInWords } from './day-words';
import { dayOf, documentDays } from './document-days';
import { setPlaying } from './playing';

export interface KnownDaysProps {
  /** Whether the field takes the focus when it is there. */
  readonly takesFocus?: boolean;
  /** To be called when a day has been chosen. */
  readonly onDone: () => void;
}

/** A field for a day, and the days on which documents were published: what is shown is what was known on it. */
export function KnownDays({ takesFocus = false, onDone }: KnownDaysProps) {
  const { data, state, change } = useTimeline();
  const [problem, setProblem] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const days = documentDays(data.sources);
  const [first] = days;

  const choose = (knownOn: string | null) => {
    setPlaying(false);
    change({ knownOn });
    onDone();
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const reading = parseTypedRange(field.current?.value.trim() ?? '');
    if (!reading.ok) return setProblem(reading.reason);
    const day = dayOf(reading.range.end);
    if (!isDay(day)) return setProblem('No document is as far away as that.');
    choose(day);
  };
  return (
    <>
      <form className="flex flex-col gap-1.5" onSubmit={submit}>
        <label htmlFor={`${id}-day`} className="font-semibold">
          As known on
        </label>
        <div className="flex gap-2">
          <input
            ref={field}
            id={`${id}-day`}
            type="text"
            className="field"
            autoComplete="off"
            placeholder="16 Feb 2022"
            defaultValue={state.knownOn === null ? '' : dayInWords(state.knownOn)}
            aria-describedby={`${id}-hint`}
            aria-invalid={problem !== ''}
            onChange={() => setProblem('')}
          />
          <button type="submit" className="button button-primary">
            Show
          </button>
        </div>
        <p id={`${id}-hint`} role={problem ? 'alert' : undefined} className="text-ink2">
          {problem ||
            'Only documents that had been published by then count. One whose day is not known counts from the last day that it may be; where nothing gives a last day (“in or after 2022”), from the end of what its date names, though it may be younger. “About” adds no days.'}
        </p>
      </form>
      <ol aria-label="Days of publication" className="known-days">
        {days.map(({ day, sources }) => (
          <li key={day}>
            <button
              type="button"
              aria-current={day === state.knownOn ? 'date' : undefined}
              onClick={() => choose(day)}
            >
              <span className="font-semibold">{dayInWords(day)}</span>
              {sources.map((source) => (
                <span key={source.id} className="known-source">
                  <bdi>{source.publisher ?? source.title}</bdi>
                  {vagueness(source, day)}
                </span>
              ))}
            </button>
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-2">
        {first && days.length > 1 && (
          <button
            type="button"
            className="button"
            title="Steps through the documents in the order of publication"
            onClick={() => {
              choose(first.day);
              setPlaying(true);
            }}
          >
            <svg width="9" height="10" viewBox="0 0 9 10" fill="currentColor" aria-hidden="true">
              <path d="M0 0l9 5-9 5z" />
            </svg>
            Play
          </button>
        )}
        {state.knownOn !== null && (
          <button type="button" className="button" onClick={() => choose(null)}>
            Everything known today
          </button>
        )}
      </div>
    </>
  );
}

/** What is said of a document whose day of publication is not known, and so counts from the last one it may be. */
function vagueness({ published }: SourceSummary, day: string): string {
  const date = edtf(published);
  const words = dateInWords(date);
  return words === dayInWords(day) ? '' : `, published ${words}`;
}
