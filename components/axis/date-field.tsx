'use client';

import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { rangeInWords } from '@/lib/time/date-words';
import { useTimeline } from '../timeline/timeline-context';

/** What reads a typed date is fetched when the field opens: few readers need it. */
const typedRange = () => import('@/lib/time/typed-range');

/** Opens a field in which a date or a range can be typed, and goes there. */
export function DateField() {
  const { story, goTo } = useTimeline();
  const [isOpen, setIsOpen] = useState(false);
  const [problem, setProblem] = useState('');
  const [told, setTold] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    if (!isOpen) return;
    field.current?.focus();
    typedRange().catch(() => undefined);
  }, [isOpen]);

  const close = () => {
    setIsOpen(false);
    setProblem('');
    opener.current?.focus();
  };
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
    setTold(`Showing ${rangeInWords(range)}.`);
    close();
  };
  return (
    <div className="date-field">
      <button
        ref={opener}
        type="button"
        className="button"
        aria-label="Go to date"
        title="Go to date"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => (isOpen ? close() : setIsOpen(true))}
      >
        Date
      </button>
      <span className="sr-only" role="status">
        {told}
      </span>
      {isOpen && (
        <form
          id={id}
          className="date-sheet"
          onSubmit={(event) => void submit(event)}
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            close();
          }}
        >
          <label htmlFor={`${id}-date`}>A date or a range</label>
          <div className="flex gap-2">
            <input
              id={`${id}-date`}
              name="date"
              type="text"
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
      )}
    </div>
  );
}
