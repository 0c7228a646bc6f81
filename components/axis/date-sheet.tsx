'use client';

import { useEffect, useRef, useState, type FormEvent } from 'react';
import { rangeInWords } from '@/lib/time/date-words';
import { useTimeline } from '../timeline/timeline-context';

/** What reads a typed date is fetched when the field opens: few readers need it. */
const typedRange = () => import('@/lib/time/typed-range');

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
    typedRange().catch(() => undefined);
  }, []);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('date');
    const text = typeof typed === 'string' ? typed.trim() : '';
    const reader = await typedRange().catch(() => null);
    if (!reader) return setProblem('This part of the site did not load. Try again when online.');
    const { parseTypedRange, shownFor } = reader;
    const reading = parseTypedRange(text);
    if (!reading.ok) return setProblem(reading.reason);
    const range = shownFor(reading.range, story.extent);
    if (!range)
      return setProblem(
        `The story runs from ${rangeInWords(story.extent)}; “${text}” lies outside it.`,
      );
    goTo(range);
    onGone(`Showing ${rangeInWords(range)}.`);
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
