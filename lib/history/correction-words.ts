import type { Correction, Departure, DocumentCorrection, Subject } from '../model/subject';
import { capitalised } from '../model/capitalised';
import type {
  CorrectedDocumentPart,
  CorrectedPart,
  DateBasis,
  EvidenceRelation,
  ForetoldDate,
  OutcomeResult,
  PublicationBasis,
  StatementKind,
} from '../model/words';
import { dateInWords } from '../time/date-words';
import { parseEdtf } from '../time/edtf';
import { documentItself } from './apply-correction';

const partWords: Record<CorrectedPart | CorrectedDocumentPart, string> = {
  title: 'Title',
  'short-title': 'Short title',
  date: 'Date',
  'date-basis': 'How the date is known',
  'date-note': 'Note on the date',
  'date-of': 'What the date is that of',
  statement: 'Statement',
  kind: 'Kind of a statement',
  'said-by': 'Who said it',
  outcome: 'Outcome',
  'outcome-event': 'By which event it came true',
  'outcome-note': 'Note on an outcome',
  quote: 'Quote',
  relation: 'What a quote does',
  'publication-date': 'Date of publication',
  'publication-basis': 'How the date of publication is known',
};

export type AnyCorrection = Correction | DocumentCorrection;

/** `Date corrected`, `Quote withdrawn` */
export function correctionHeading({ what, to }: Pick<AnyCorrection, 'what' | 'to'>): string {
  const words = partWords[what];
  const change = to === null ? 'withdrawn' : 'corrected';
  return words.includes(' is ') || words.startsWith('Who') || words.startsWith('By')
    ? `${words}: ${change}`
    : `${words} ${change}`;
}

const kindWords: Record<StatementKind, string> = {
  happened: 'It happened',
  said: 'It was said',
  planned: 'It was planned',
  predicted: 'It was predicted',
};
const resultWords: Record<OutcomeResult, string> = {
  'came-true': 'It came true',
  'did-not-happen': 'It did not happen',
  open: 'Open',
};
const relationWords: Record<EvidenceRelation, string> = {
  supports: 'It supports the statement',
  disputes: 'It disputes the statement',
};
const basisWords: Record<DateBasis, string> = {
  stated: 'It is stated',
  inferred: 'It was inferred',
  supplied: 'It was supplied by the editor',
};
const dateOfWords: Record<ForetoldDate, string> = {
  due: 'When it was to happen',
  said: 'When it was said',
};
const publicationWords: Record<PublicationBasis, string> = {
  stated: 'The document states it',
  inferred: 'It was inferred',
  unknown: 'It is not known',
};

/** What became of an event that is no more under its old id. */
export function departureHeading({ to, renamed }: Pick<Departure, 'to' | 'renamed'>): string {
  if (to === null) return 'Withdrawn';
  return renamed ? 'Renamed' : 'Merged';
}

/** What corrections call by ids has a name on the page. */
export type CorrectionNames = Pick<Subject, 'actors' | 'events'>;

/** What stood there, or stands there now, as readers see it. */
export function correctedValue(
  what: AnyCorrection['what'],
  value: string,
  { actors, events }: CorrectionNames,
): string {
  switch (what) {
    case 'date':
    case 'publication-date': {
      const reading = parseEdtf(value);
      return reading.ok ? capitalised(dateInWords(reading.date)) : value;
    }
    case 'date-basis':
      return basisWords[value as DateBasis] ?? value;
    case 'date-of':
      return dateOfWords[value as ForetoldDate] ?? value;
    case 'publication-basis':
      return publicationWords[value as PublicationBasis] ?? value;
    case 'kind':
      return kindWords[value as StatementKind] ?? value;
    case 'said-by':
      if (value === documentItself) return 'The document itself';
      return value
        .split(', ')
        .map((id) => actors.find((actor) => actor.id === id)?.name ?? id)
        .join(', ');
    case 'outcome':
      return resultWords[value as OutcomeResult] ?? value;
    case 'outcome-event':
      return events.find(({ id }) => id === value)?.title ?? value;
    case 'relation':
      return relationWords[value as EvidenceRelation] ?? value;
    case 'quote':
      return `“${value}”`;
    case 'title':
    case 'short-title':
    case 'date-note':
    case 'outcome-note':
    case 'statement':
      return value;
  }
}
