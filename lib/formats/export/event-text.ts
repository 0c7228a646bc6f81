import type { Evidence, Outcome, Statement, TimelineEvent } from '../../model/subject';
import type { Origin, OutcomeResult } from '../../model/words';
import { precisionInWords } from '../../time/date-words';
import { dateText } from './date-text';
import type { SubjectIndex } from './published-subject';

const results: Readonly<Record<OutcomeResult, string>> = {
  'came-true': 'came true',
  'did-not-happen': 'did not happen',
  open: 'outcome open',
};

/** What became of what was foretold, as a sentence, with what is said of it: `It did not happen. …` */
export function outcomeSentence({ result, note }: Pick<Outcome, 'result' | 'note'>): string {
  const sentence = result === 'open' ? 'Its outcome is open.' : `It ${results[result]}.`;
  return note === undefined ? sentence : `${sentence} ${note}`;
}

/** What is said of an event that no editor stands for; empty for one that an editor wrote. */
export const originNotes: Readonly<Record<Origin, string>> = {
  curated: '',
  extracted: 'Found by machine, not reviewed.',
  imported: 'Imported; its source is not stored, and nothing of it was checked.',
};

/**
 * What a statement claims, where it is not simply that something happened:
 * `Said` · `Planned, outcome open` · `Predicted, did not happen`; empty for what happened.
 */
export function claimInWords({ kind, outcome }: Pick<Statement, 'kind' | 'outcome'>): string {
  if (kind === 'happened') return '';
  const word = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  return outcome ? `${word}, ${results[outcome.result]}` : word;
}

/**
 * The title of an event, after what it claims where that is not that it happened or was said:
 * `Predicted, did not happen: An attack`. A program that shows titles alone must not make a plan a fact.
 */
export function claimedTitle({ title, statements: [main] }: TimelineEvent): string {
  const isForetold = main.kind === 'planned' || main.kind === 'predicted';
  return isForetold ? `${claimInWords(main)}: ${title}` : title;
}

/** An event as plain text: its date and how it is known, its statements with their quotes, who checked it. */
export function eventInText(event: TimelineEvent, index: SubjectIndex): string {
  const precision = precisionInWords(event.date);
  const words = dateText(event.date);
  const when = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  const note = event.dateNote === undefined ? '' : ` ${event.dateNote}`;
  return [
    `${when}${precision && `, ${precision}`}.${note}`,
    ...event.statements.map((statement) => statementInText(statement, index)),
    [originNotes[event.origin], importedFrom(event)].filter(Boolean).join(' '),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function statementInText(statement: Statement, index: SubjectIndex): string {
  const claim = claimInWords(statement);
  const { outcome } = statement;
  return [
    `${claim && `${claim}: `}${statement.text}`,
    ...statement.evidence.map((evidence) => quoteInText(evidence, index)),
    ...(outcome?.note === undefined ? [] : [outcome.note]),
    ...(outcome?.evidence ?? []).map((evidence) => quoteInText(evidence, index)),
  ].join('\n');
}

function quoteInText({ relation, passage }: Evidence, index: SubjectIndex): string {
  const source = index.source(passage.source);
  const from = source && [source.title, source.publisher, dateText(source.published.date)];
  const lead = relation === 'disputes' ? 'Disputed: ' : '';
  return `${lead}“${passage.selector[1].exact}” (${from?.filter(Boolean).join(', ') ?? passage.source})`;
}

function importedFrom({ source }: TimelineEvent): string {
  if (!source) return '';
  return `Source: ${source.title}${source.url === undefined ? '' : `, ${source.url}`}`;
}
