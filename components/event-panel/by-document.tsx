import type { KnownSinceOf } from '@/lib/known/known-since';
import type { Evidence, Statement, Subject } from '@/lib/model/subject';
import type { EpochMs, EventId } from '@/lib/model/units';
import { KnownPart } from '../known-on/known-part';
import { DocumentName, PassageQuote } from './passage-quote';

interface ByDocumentProps {
  readonly subject: Subject;
  readonly statement: Statement;
  /** Of one relation to the statement. */
  readonly evidence: readonly Evidence[];
  readonly since: KnownSinceOf;
  readonly event: EventId;
}

/** Passages of several documents: each document by its name, by date of publication, with its own words below it. */
export function ByDocument({ subject, statement, evidence, since, event }: ByDocumentProps) {
  return subject.sources.map((source) => {
    const own = evidence.filter(({ passage }) => passage.source === source.id);
    if (own.length === 0) return null;
    const first = Math.min(...own.map((item) => since.evidence(statement, item))) as EpochMs;
    return (
      <KnownPart key={source.id} since={first}>
        <div className="by-document" data-document={source.id}>
          <p className="text-control text-ink3">
            <DocumentName source={source} />
          </p>
          {own.map((item) => (
            <KnownPart key={item.anchor} since={since.evidence(statement, item)}>
              <PassageQuote subject={subject} evidence={item} event={event} isUnderName />
            </KnownPart>
          ))}
        </div>
      </KnownPart>
    );
  });
}
