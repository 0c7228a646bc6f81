import type { ClauseEvent, When } from './clause-event';
import { daysBetween } from './shift-days';
import type { DocumentTime } from './when';

/** What is carried from sentence to sentence. */
export interface Story {
  readonly paragraph: number;
  /** The time told last in this paragraph. */
  readonly when: When | null;
  /** In a report: the day of the news, in place of the document's: the first that is told. */
  readonly day: When | null;
}

export function storyAt(before: Story | null, paragraph: number): Story {
  return { paragraph, when: null, day: before?.day ?? null };
}

/** News is of the last days. */
const mostDays = 10;

/** Given an event, returns how the story stands after it. */
export function storyAfter(story: Story, event: ClauseEvent, time: DocumentTime): Story {
  const { when, verb, clause } = event;
  const isOwn = !when.inherited || when.rule === 'time of the sentence';
  if (!when.timex || !isOwn || when.edtf === null || clause.kind !== 'main') return story;
  if (!verb || (event.status !== 'happened' && event.status !== 'said')) return story;
  const isDay = /^\d{4}-\d\d-\d\d$/.test(when.edtf);
  const age = isDay && time.date?.length === 10 ? daysBetween(when.edtf, time.date) : -1;
  const isNews = time.isReport && age >= 0 && age <= mostDays;
  return {
    ...story,
    when: verb.form === 'past' ? when : story.when,
    day: isNews && !story.day ? when : story.day,
  };
}
