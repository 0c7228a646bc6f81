import { findQuote } from '../../lib/anchoring/find-quote';
import type { Candidate } from '../../lib/model/files';
import type { Problem } from '../../lib/model/problem';
import { parseEdtf } from '../../lib/time/edtf';
import { printValue } from '../subject/data-path';
import type { RawDocument, RawSubject } from '../subject/raw-subject';
import type { Rule } from './rule';
import { staleCandidates } from './stale-candidates';

/**
 * Candidates that cannot stand as they are: whose quotes do not stand in their document where they
 * say, whose dates cannot be read, or which name a document, an actor or an event that is not there;
 * and those that are not what is found in the documents now. They are written by `npm run extract`,
 * so what is wrong with one is put right by running it again.
 */
export const candidates: Rule = (subject) => {
  const broken = brokenCandidates(subject);
  const places = new Set(broken.map(({ file, line }) => `${file}:${line}`));
  return [...broken, ...staleCandidates(subject, (file, line) => places.has(`${file}:${line}`))];
};

function brokenCandidates(subject: RawSubject): readonly Problem[] {
  const documents = new Map(subject.sources.map(({ id, document }) => [id, document]));
  const actors = new Set(subject.actors?.draft?.map((actor) => actor?.id));
  const events = new Set(subject.events.map(({ id }) => id));
  return subject.candidates.flatMap(({ id, name, entries }) => {
    if (!documents.has(id)) return [ghost(name, id)];
    return entries.flatMap(({ line, candidate }): Problem[] => {
      const faults = [
        ...(candidate.source === id
          ? []
          : [`source: ${printValue(candidate.source)}, in the file of ${id}`]),
        ...quoteFaults(candidate, documents.get(candidate.source) ?? null),
        ...(parseEdtf(candidate.date).ok
          ? []
          : [`date: ${printValue(candidate.date)} is not a date`]),
        ...unknown('actors', candidate.actors, actors),
        ...unknown('duplicates.events', candidate.duplicates.events, events),
      ];
      return faults.map((what) => ({
        severity: 'error',
        file: name,
        line,
        path: '',
        what,
        todo: 'Run npm run extract',
      }));
    });
  });
}

/** The file of a document that is no more. */
function ghost(file: string, id: string): Problem {
  return {
    severity: 'error',
    file,
    path: '',
    what: `there is no document ${printValue(id)}`,
    todo: 'Run npm run extract, which removes this file',
  };
}

function unknown(
  path: string,
  ids: readonly string[],
  known: ReadonlySet<string | undefined>,
): string[] {
  return ids.filter((id) => !known.has(id)).map((id) => `${path}: there is no ${printValue(id)}`);
}

function quoteFaults(candidate: Candidate, document: RawDocument | null): string[] {
  if (!document) return [];
  const { text } = document;
  const { quote, position, timex, outcome, headline, prefix = '', suffix = '' } = candidate;
  const places = findQuote(text, quote, { prefix, suffix });
  const faults: string[] = [];
  if (places.length === 0)
    faults.push(`quote: not found in ${candidate.source}: ${printValue(quote)}`);
  else if (places.length > 1)
    faults.push(`quote: stands ${places.length} times in ${candidate.source}`);
  else if (places[0]?.start !== position.start || places[0].end !== position.end)
    faults.push(`position: the quote stands at ${places[0]?.start}–${places[0]?.end}`);
  if (timex && !findQuote(text, timex.quote).some(({ start }) => start === timex.start))
    faults.push(`timex: ${printValue(timex.quote)} does not stand at ${timex.start}`);
  if (outcome && findQuote(text, outcome.quote, outcome).length !== 1)
    faults.push(`outcome.quote: not once in ${candidate.source}: ${printValue(outcome.quote)}`);
  if (headline !== undefined && findQuote(text, headline).length === 0)
    faults.push(`headline: not found in ${candidate.source}: ${printValue(headline)}`);
  return faults;
}
