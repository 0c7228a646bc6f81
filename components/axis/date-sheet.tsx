'use client';

import { useEffect, useRef, useState, type FormEvent } from 'react';
import { rangeInWords } from '@/lib/time/date-words';
import { restOfTimeline } from '../loading/rest-of-timeline';
import { useTimeline } from '../timeline/timeline-context';

interface DateSheetProps {
  readonly id: string;
  /** The range has been gone to, which `told` says. */
  readonly onGone: (told: string) => void;
}

/** A field in which a date or a range can be typed. */
export function DateSheet({ id, onGone }: DateSheetProps) {
  const { story, goTo } = useTimeline();
  const [problem, setProblem] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    void restOfTimeline.load();
  }, []);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = String(new FormData(event.currentTarget).get('date')).trim();
    await restOfTimeline.load();
    // It was closed meanwhile.
    if (!field.current) return;
    const rest = restOfTimeline.read();
    if (!rest) return setProblem('This part of the site did not load. Try again when online.');
    const reading = rest.typedWithin(typed, story.extent);
    if (!reading.ok) return setProblem(reading.reason);
    goTo(reading.range);
    onGone(`Showing ${rangeInWords(reading.range)}.`);
  };
  return (
    <form id={id} className="date-sheet" onSubmit={(event) => void submit(event)}>
      <label htmlFor={`${id}-date`}>A date or a range</label>
      <div className="flex gap-2">
        <input
          id={`${id}-date`}
          name="date"
          type="text"
          className="field"
          autoComplete="off"
          ref={field}
          aria-describedby={`${id}-hint`}
          aria-invalid={problem !== ''}
          onChange={() => setProblem('')}
        />
        <button type="submit" className="button button-primary">
          Go
        </button>
      </div>
      <p id={`${id}-hint`} role={problem ? 'alert' : undefined}>
        {problem || '24 Feb 2022 · Jan–Mar 2022 · spring 2021 · 2008'}
      </p>
    </form>
  );
}
