import type { DatedPhrase, ReadDocument } from '../document/document';
import type { Token } from '../timex/tokens';

/** The times of a sentence that can date an event: placed on a calendar or shortly before, and not masked. */
export function usableTimes(
  { tokens, out, quoted }: ReadDocument,
  times: readonly DatedPhrase[],
): DatedPhrase[] {
  return times.filter(
    ({ first, end, time }) =>
      out[first] === 0 &&
      quoted[first] === 0 &&
      (time.edtf !== null ||
        isRecent(time.text) ||
        (isVague(time.text) && tokens[end]?.lower === 'after' && opensSentence(tokens, first))),
  );
}

/** "Weeks after …" */
function isVague(text: string): boolean {
  return /^(?:(?:a )?few |several |some )?(?:days|weeks)$/i.test(text);
}

function opensSentence(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return !before || ['.', '!', '?', '”'].includes(before.lower) || tokens[first]?.gap !== 'space';
}

function isRecent(text: string): boolean {
  return /^(?:just )?recently$|\brecent (?:days|weeks|months)\b|\b(?:few|some|several) (?:days|weeks) ago\b|^(?:days|weeks) ago$/i.test(
    text,
  );
}
