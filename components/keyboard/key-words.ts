import type { KeyCommand } from './key-bindings';

interface KeyWords {
  /** How the sheet writes the key. */
  readonly caps: readonly string[];
  /** What it does. */
  readonly words: string;
}

/** What the sheet says of each key. */
export const keyWords: Readonly<Record<KeyCommand, KeyWords>> = {
  earlier: { caps: ['←'], words: 'The event before, in its track' },
  later: { caps: ['→'], words: 'The event after, in its track' },
  'track-above': { caps: ['↑'], words: 'The track above' },
  'track-below': { caps: ['↓'], words: 'The track below' },
  first: { caps: ['Home'], words: 'The first event of the track' },
  last: { caps: ['End'], words: 'The last event of the track' },
  open: {
    caps: ['Enter'],
    words: 'Open the event, a count or a collapsed track; open a fold, or close it again',
  },
  press: { caps: ['Space'], words: 'The same, except on an event' },
  'zoom-in': { caps: ['+'], words: 'Zoom in on the event' },
  'zoom-out': { caps: ['−'], words: 'Zoom out' },
  'whole-story': { caps: ['0'], words: 'Show the whole story' },
  'pan-earlier': { caps: ['Shift', '←'], words: 'Move to earlier times' },
  'pan-later': { caps: ['Shift', '→'], words: 'Move to later times' },
  'brush-earlier': { caps: ['←'], words: 'Earlier times, or an earlier end' },
  'brush-later': { caps: ['→'], words: 'Later times, or a later end' },
  'brush-further': { caps: ['Shift', '→'], words: 'The same, further' },
  'brush-first': { caps: ['Home'], words: 'As early as there is' },
  'brush-last': { caps: ['End'], words: 'As late as there is' },
  search: { caps: ['/'], words: 'Search' },
  close: { caps: ['Esc'], words: 'Close the event, and go back to its mark' },
  help: { caps: ['?'], words: 'Show these keys' },
};
