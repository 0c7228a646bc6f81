import { wholeWords } from './plain-text';

const most = 40;
/** A part of a title that is shorter says too little alone. */
const least = 16;
/** Where a title can end: before what explains it. The full stop of a short word abbreviates it. */
const breaks = / [([–—-] ?|[:;,] |(?<=\p{L}{4})\. /gu;
/** Words with which no label ends. */
const trailing =
  /(?:\s+(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|as|his|her|its|their|is|was|de|la|le|der|die|das|und|et|ta|та))+$/i;
const punctuation = /[\s,;:.([–—-]+$/u;
/** A short word at the end, and a bracket that is not closed, with what stands before it. */
const lastShortWord = /[\s:]+\p{L}{1,3}$/u;
const unclosed = /^(.{8,}?)\s[([][^)\]]*$/u;

/**
 * Given a title, returns the label of the axis: the title itself if it has at most 40 characters; else
 * as many of its whole words as fit, up to where it pauses if that leaves enough. No ellipsis:
 * the whole title stands in the list and the panel.
 *
 *   The Analytical Engine is described (in French, by Menabrea)   The Analytical Engine is described
 *   Iron Age Italy (Latial Culture I, 1000-900 BC)                Iron Age Italy
 *   Long conflict leaves both empires exhausted and unable to …   Long conflict leaves both empires
 */
export function shortTitle(title: string): string {
  if (title.length <= most) return title;
  let pause = 0;
  for (const match of title.matchAll(breaks)) {
    if (match.index > most) break;
    pause = match.index;
  }
  if (pause >= least) return beforeBracket(title.slice(0, pause).trim());
  const fitting = wholeWords(title, most).replace(punctuation, '');
  // Without its full stop an abbreviation says nothing.
  const isAbbreviated = title[fitting.length] === '.';
  const complete = isAbbreviated ? fitting.replace(lastShortWord, '') : fitting;
  const whole = beforeBracket(complete.replace(trailing, '').replace(punctuation, ''));
  return whole === '' ? fitting || wholeWords(title, most) : whole;
}

const beforeBracket = (label: string): string =>
  label.replace(unclosed, '$1').replace(punctuation, '');
