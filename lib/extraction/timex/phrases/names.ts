/** Weekdays, months and seasons told by direction: "Friday", "last Friday", "next June", "the previous April"; feasts. */
import type { Phrase } from '../phrase';
import type { Token } from '../tokens';
import { readWeekdayName } from './calendar';
import { readShiftWord } from './shifts';
import { readYear } from './years';
import { wordSet } from '../word-set';

/** "Friday", "last Friday", "the following Monday", "Friday last week". */
export function readWeekday(tokens: readonly Token[], at: number): Phrase | null {
  const shift = readShiftWord(tokens, at);
  const from = shift?.end ?? at;
  const name = readWeekdayName(tokens, from);
  if (!name) return null;
  const token = tokens[from];
  const before = tokens[from - 1];
  if (token?.word.short) {
    const certain = name.end > from + 1 && (shift !== null || onWords.has(before?.lower ?? ''));
    if (!certain) return null;
  }
  if (!shift && (token?.lower === 'sunday' || token?.lower === 'friday') && isTitle(tokens, from))
    return null;
  return {
    first: at,
    end: name.end,
    rule: shift ? 'weekday-shift' : 'weekday',
    meaning: { kind: 'calendar', weekday: name.value, shift: shift?.shift },
  };
}

const onWords = wordSet('on by until since from late early before after next last this');
const titles = wordSet(`
  times telegraph mirror express herald mail post mercury tribune independent school
`);

/** "the Sunday Times", "Bloody Sunday", "Black Friday". */
function isTitle(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  const before = tokens[at - 1]?.lower;
  return (
    (after?.capital === true && titles.has(after.lower)) ||
    before === 'bloody' ||
    before === 'black'
  );
}

/** "last June", "next spring", "this Christmas", "the previous April". */
export function readNamedShift(tokens: readonly Token[], at: number): Phrase | null {
  const shift = readShiftWord(tokens, at);
  if (!shift) return null;
  const token = tokens[shift.end];
  if (!token || token.gap === 'blank line' || token.gap === 'none') return null;
  if (token.word.season && !token.word.plural)
    return {
      first: at,
      end: shift.end + 1,
      rule: 'season-shift',
      meaning: { kind: 'calendar', season: token.word.season, shift: shift.shift },
    };
  if (token.capital && token.word.month) {
    const stop = tokens[shift.end + 1];
    const end =
      token.word.short && stop?.lower === '.' && stop.gap === 'none'
        ? shift.end + 2
        : shift.end + 1;
    const figures = tokens[end];
    const day =
      figures?.kind === 'number' && figures.lower.length <= 2 && figures.gap !== 'blank line'
        ? Number(figures.lower)
        : 0;
    if (day >= 1 && day <= 31)
      return {
        first: at,
        end: end + 1,
        rule: 'month-day-shift',
        meaning: { kind: 'calendar', month: token.word.month, day, shift: shift.shift },
      };
    return {
      first: at,
      end,
      rule: 'month-shift',
      meaning: { kind: 'calendar', month: token.word.month, shift: shift.shift },
    };
  }
  const feast = readFeast(tokens, shift.end);
  if (feast?.meaning.kind !== 'calendar' || feast.meaning.year !== undefined) return null;
  return { ...feast, first: at, meaning: { ...feast.meaning, shift: shift.shift } };
}

/** First words of a feast, to its other words and its name. */
const feasts: readonly (readonly [words: readonly string[], feast: string])[] = [
  [['orthodox', 'christmas', 'eve'], 'orthodox-christmas-eve'],
  [['orthodox', 'christmas', 'day'], 'orthodox-christmas'],
  [['orthodox', 'christmas'], 'orthodox-christmas'],
  [['orthodox', 'easter'], 'orthodox-easter'],
  [['christmas', 'eve'], 'christmas-eve'],
  [['christmas', 'day'], 'christmas'],
  [['christmas'], 'christmas'],
  [['boxing', 'day'], 'boxing-day'],
  [['new', 'year', "'", 's', 'eve'], 'new-years-eve'],
  [['new', 'year', "'", 's', 'day'], 'new-year'],
  [['new', 'year', "'", 's'], 'new-year'],
  [['easter', 'sunday'], 'easter'],
  [['easter', 'monday'], 'easter-monday'],
  [['easter'], 'easter'],
  [['good', 'friday'], 'good-friday'],
  [['palm', 'sunday'], 'palm-sunday'],
  [['ash', 'wednesday'], 'ash-wednesday'],
  [['whit', 'sunday'], 'pentecost'],
  [['pentecost'], 'pentecost'],
  [['thanksgiving', 'day'], 'thanksgiving'],
  [['thanksgiving'], 'thanksgiving'],
  [['halloween'], 'halloween'],
  [['valentine', "'", 's', 'day'], 'valentine'],
  [['st', '.', 'patrick', "'", 's', 'day'], 'patrick'],
  [['labor', 'day'], 'labor-day'],
  [['labour', 'day'], 'may-day'],
  [['may', 'day'], 'may-day'],
  [['memorial', 'day'], 'memorial-day'],
  [['independence', 'day'], 'independence-day'],
  [['veterans', 'day'], 'armistice'],
  [['armistice', 'day'], 'armistice'],
  [['remembrance', 'day'], 'armistice'],
  [['columbus', 'day'], 'columbus-day'],
  [['bastille', 'day'], 'bastille'],
  [['victory', 'day'], 'victory-day'],
  [['april', 'fools'], 'april-fools'],
  [['d', '-', 'day'], 'd-day'],
];

/** "Christmas", "Easter 1916", "New Year's Eve". */
export function readFeast(tokens: readonly Token[], at: number): Phrase | null {
  const token = tokens[at];
  if (!token?.capital) return null;
  for (const [words, feast] of feasts) {
    if (
      words[0] !== token.lower ||
      !words.every((word, index) => tokens[at + index]?.lower === word)
    )
      continue;
    const end = at + words.length;
    const comma = tokens[end]?.lower === ',' || tokens[end]?.lower === 'of' ? end + 1 : end;
    const year = readYear(tokens, comma);
    return {
      first: at,
      end: year?.end ?? end,
      rule: 'feast',
      meaning: { kind: 'calendar', feast, year: year?.year },
    };
  }
  return null;
}
