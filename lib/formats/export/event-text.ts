import type { Evidence, Outcome, Statement, TimelineEvent } from '../../model/subject';
import type { Origin, OutcomeResult } from '../../model/words';
import { capitalised } from '../../model/capitalised';
import { precisionInWords } from '../../time/date-words';
import { documentParts } from '../citation/document-parts';
import { eventPath, passagePath } from '../structured-data/identity';
import { dateText } from './date-text';
import type { PublishedSubject, SubjectIndex } from './published-subject';

type Address = PublishedSubject['address'];

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

/** Whether more is known of an outcome than the word that stands before its statement. */
export function isTold(outcome: Outcome | undefined): outcome is Outcome {
  if (!outcome) return false;
  const { note, event, evidence } = outcome;
  return note !== undefined || event !== undefined || evidence.length > 0;
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
  const word = capitalised(kind);
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

/**
 * An event as plain text: its date and how it is known, its statements with their quotes and the addresses of the
 * passages, who checked it.
 */
export function eventInText(event: TimelineEvent, index: SubjectIndex, address: Address): string {
  const precision = precisionInWords(event.date);
  const when = capitalised(dateText(event.date));
  const note = event.dateNote === undefined ? '' : ` ${event.dateNote}`;
  return [
    `${when}${precision && `, ${precision}`}.${note}`,
    ...event.statements.map((statement) => statementInText(statement, index, address)),
    [originNotes[event.origin], importedFrom(event)].filter(Boolean).join(' '),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function statementInText(statement: Statement, index: SubjectIndex, address: Address): string {
  const claim = claimInWords(statement);
  const quotes = (evidence: readonly Evidence[]) =>
    evidence.map((each) => quoteInText(each, index, address));
  const { outcome } = statement;
  const event = outcome?.event && index.event(outcome.event);
  return [
    `${claim && `${claim}: `}${statement.text}`,
    ...quotes(statement.evidence),
    ...(isTold(outcome) ? [outcomeSentence(outcome)] : []),
    ...(event ? [`${event.title}: ${address(eventPath(event.id))}`] : []),
    ...quotes(outcome?.evidence ?? []),
  ].join('\n');
}

/** `“The exact words” (title, publisher, date) https://…` */
function quoteInText(evidence: Evidence, index: SubjectIndex, address: Address): string {
  const passage = address(passagePath(evidence.passage.source, evidence.anchor));
  return `${quotedWords(evidence)} (${documentOf(evidence, index)}) ${passage}`;
}

/** `“The exact words”`, after a word where they dispute what is claimed. */
export function quotedWords({ relation, passage }: Evidence): string {
  return `${relation === 'disputes' ? 'Disputed: ' : ''}“${passage.selector[1].exact}”`;
}

/** Title, publisher and date of the document in which a passage stands, with ordinary spaces. */
export function documentOf({ passage }: Evidence, index: SubjectIndex): string {
  const source = index.source(passage.source);
  if (!source) return passage.source;
  return documentParts(source).join(', ').replaceAll('\u00a0', ' ');
}

function importedFrom({ source }: TimelineEvent): string {
  if (!source) return '';
  return `Source: ${source.title}${source.url === undefined ? '' : `, ${source.url}`}`;
}
