import type { Correction } from '../model/subject';
import type { CorrectedPart, EvidenceRelation, OutcomeResult, StatementKind } from '../model/words';
import { dateInWords } from '../time/date-words';
import { parseEdtf } from '../time/edtf';

const partWords: Record<CorrectedPart, string> = {
  title: 'Title',
  date: 'Date',
  statement: 'Statement',
  kind: 'Kind of a statement',
  outcome: 'Outcome',
  quote: 'Quote',
  relation: 'What a quote does',
};

/** `Date corrected`, `Quote withdrawn` */
export function correctionHeading({ what, to }: Pick<Correction, 'what' | 'to'>): string {
  return `${partWords[what]} ${to === null ? 'withdrawn' : 'corrected'}`;
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

/** What stood there, or stands there now, as readers see it. */
export function correctedValue(what: CorrectedPart, value: string): string {
  switch (what) {
    case 'date': {
      const reading = parseEdtf(value);
      return reading.ok ? capitalised(dateInWords(reading.date)) : value;
    }
    case 'kind':
      return kindWords[value as StatementKind] ?? value;
    case 'outcome':
      return resultWords[value as OutcomeResult] ?? value;
    case 'relation':
      return relationWords[value as EvidenceRelation] ?? value;
    case 'quote':
      return `“${value}”`;
    case 'title':
    case 'statement':
      return value;
  }
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
