import type { PublishedEvent } from '../model/published';
import { lostCorrection } from './lost-correction';
import { applyCorrection, documentItself, type CorrectionEntry } from './apply-correction';

/** A change of a published event that its corrections do not tell, or tell wrongly. */
export interface Unaccounted {
  /** In the file of the event: keys and indices. */
  readonly path: readonly (string | number)[];
  /** Sentences without their full stops. */
  readonly what: string;
  readonly todo: string;
}

/**
 * Holds an event as it is `now` against what was published of it. The corrections that were added
 * since are applied to what was published, oldest first; everything of the record that is then there
 * must be there now. What is new needs no correction.
 *
 * `released`: the day of the last release. Empty exactly if readers are told of every change.
 */
export function unaccounted(
  published: PublishedEvent,
  now: PublishedEvent,
  released: string,
): readonly Unaccounted[] {
  const lost = lostCorrection(published.corrections, now.corrections);
  if (lost) return [lost];
  const faults: Unaccounted[] = [];
  let expected = published;
  for (const [index, correction] of now.corrections.entries()) {
    if (index < published.corrections.length) continue;
    const path = ['corrections', index];
    const fault = faultOf(correction, released);
    if (fault) faults.push({ path: [...path, fault.key], ...fault });
    const next = applyCorrection(expected, correction);
    if (next) expected = next;
    else if (fault?.key !== 'of') faults.push({ path, ...nothingPublished(correction) });
  }
  return [
    ...faults,
    ...now.corrections.flatMap((correction, index) =>
      index >= published.corrections.length && isStillThere(correction, expected, now)
        ? [
            {
              path: ['corrections', index],
              what: `tells that ${printed(correction.from)} was changed, and it still stands here`,
              todo: 'Take it out of the event, or remove the correction',
            },
          ]
        : [],
    ),
    ...differences(published, expected, now),
  ];
}

/** Whether what a correction took away stands in the event all the same. */
function isStillThere(
  correction: CorrectionEntry,
  expected: PublishedEvent,
  now: PublishedEvent,
): boolean {
  const { what, of, from, to } = correction;
  const stands = (event: PublishedEvent): boolean => {
    const { statements } = event;
    if (what === 'statement') return statements.some(({ text }) => text === from);
    if (what === 'outcome')
      return (
        to === null &&
        statements.some(({ text, outcome }) => text === of && outcome?.result === from)
      );
    if (what === 'quote')
      return statements.some(({ quotes }) =>
        quotes.some(({ source, quote }) => source === of && quote === from),
      );
    if (
      what === 'date-note' ||
      what === 'date-of' ||
      what === 'outcome-event' ||
      what === 'outcome-note'
    )
      return to === null && applyCorrection(event, correction) !== null;
    return false;
  };
  return stands(now) && !stands(expected);
}

function faultOf(
  { date, what, of, from, to }: CorrectionEntry,
  released: string,
): { key: string; what: string; todo: string } | null {
  if (date < released)
    return {
      key: 'date',
      what: `${date} is before the last release, of ${released}`,
      todo: 'Write the day of the correction',
    };
  const todo = ofTodo[what];
  if (todo !== undefined && of === undefined)
    return { key: 'of', what: `is missing, though a ${what} is corrected`, todo };
  if (from === to)
    return {
      key: 'to',
      what: 'says the same as from',
      todo: 'Write how it reads now, or remove the correction',
    };
  return null;
}

const ofStatement = 'Add the words of its statement';
const ofTodo: Partial<Record<CorrectionEntry['what'], string>> = {
  kind: ofStatement,
  'said-by': ofStatement,
  outcome: ofStatement,
  'outcome-event': ofStatement,
  'outcome-note': ofStatement,
  quote: 'Add the id of its document',
  relation: 'Add the words of the quote',
};

/** What an event, or what it stands in, cannot do without. */
const needed: ReadonlySet<CorrectionEntry['what']> = new Set([
  'title',
  'short-title',
  'date',
  'date-basis',
  'kind',
  'said-by',
  'relation',
]);

function nothingPublished({ what, of, from, to }: CorrectionEntry) {
  if (to === null && needed.has(what))
    return {
      what: `a ${what} cannot be withdrawn`,
      todo: 'Write how it reads now, or withdraw the event in data/redirects.yaml',
    };
  return {
    what: `corrects a ${what} that was not published like this: ${printed(from)}${of === undefined ? '' : ` of ${printed(of)}`}`,
    todo: 'Copy from and of from data/published.json, word for word, or remove the correction',
  };
}

/** What is `expected` after the new corrections, and is not there: it was published, or a correction tells it. */
function differences(
  published: PublishedEvent,
  expected: PublishedEvent,
  now: PublishedEvent,
): readonly Unaccounted[] {
  const found: Unaccounted[] = [];
  const add = (path: Unaccounted['path'], what: string, correction: string) =>
    found.push({ path, what, todo: putBack(correction) });
  for (const [key, what] of eventParts) {
    const was = expected[key];
    if (was === undefined || was === now[key]) continue;
    if (was === published[key]) add([key], `was published as ${printed(was)}`, what);
    else found.push({ path: [key], ...toldOtherwise(was) });
  }
  if (expected.added !== now.added)
    found.push({
      path: ['added'],
      what: `was published as ${expected.added}`,
      todo: 'Put it back',
    });
  for (const [index, statement] of expected.statements.entries()) {
    const place = now.statements.findIndex(({ text }) => text === statement.text);
    const same = now.statements[place];
    if (!same) {
      const path = now.statements[index] ? ['statements', index, 'text'] : ['statements'];
      const what = `the statement ${printed(statement.text)} was published, and is not here`;
      if (published.statements.some(({ text }) => text === statement.text))
        add(path, what, 'statement');
      else found.push({ path, ...toldOtherwise(statement.text) });
      continue;
    }
    if (same.kind !== statement.kind)
      add(['statements', place, 'kind'], `was published as ${statement.kind}`, 'kind');
    const { saidBy = documentItself } = statement;
    if ((same.saidBy ?? documentItself) !== saidBy)
      add(['statements', place, 'saidBy'], `was published as ${printed(saidBy)}`, 'said-by');
    for (const [key, what] of outcomeParts) {
      const was = statement.outcome?.[key];
      if (was !== undefined && same.outcome?.[key] !== was)
        add(
          ['statements', place, 'outcome', key],
          `was published as ${key === 'result' ? was : printed(was)}`,
          what,
        );
    }
  }
  const quotes = now.statements.flatMap((statement) => statement.quotes);
  const told = new Set<string>();
  for (const { source, quote, relation } of expected.statements.flatMap((one) => one.quotes)) {
    const name = `${source} ${relation} ${quote}`;
    if (told.has(name)) continue;
    told.add(name);
    const same = quotes.filter((one) => one.source === source && one.quote === quote);
    if (same.length === 0)
      add(
        ['statements'],
        `the quote ${printed(quote)} of ${source} was published, and is not here`,
        'quote',
      );
    else if (!same.some((one) => one.relation === relation))
      add(
        ['statements'],
        `the quote ${printed(quote)} was published under ${relation}`,
        'relation',
      );
  }
  return found;
}

const eventParts = [
  ['title', 'title'],
  ['shortTitle', 'short-title'],
  ['date', 'date'],
  ['dateBasis', 'date-basis'],
  ['dateNote', 'date-note'],
  ['dateOf', 'date-of'],
] as const;

const outcomeParts = [
  ['result', 'outcome'],
  ['event', 'outcome-event'],
  ['note', 'outcome-note'],
] as const;

/** What an editor is to do about a change that no correction tells. */
export function putBack(what: string): string {
  return `Put it back, or add a correction (what: ${what}) at the end of the file, as data/README.md shows`;
}

/** A part that does not read as the last correction of it tells. */
export function toldOtherwise(to: string): Pick<Unaccounted, 'what' | 'todo'> {
  return {
    what: `a correction tells that it reads ${printed(to)} now, and it does not`,
    todo: 'Write into that correction what stands here, or here what it tells',
  };
}

/** At most 60 characters, in quotes. */
export function printed(text: string): string {
  const characters = [...text];
  return `"${characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : text}"`;
}
