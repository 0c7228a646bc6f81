import type { TextUse } from '@/lib/anchoring/text-use';
import { countOf } from '@/lib/layout/counted';
import type { SourceDocument } from '@/lib/model/subject';
import { isDay } from '@/lib/view-state/codec';
import { KnownDayLink } from '../known-on/known-day-link';
import { dateInWords } from '@/lib/time/date-words';
import { leftInWords, publicationWords, shareInWords, sourceKindWords } from './source-words';

/** What is known about a document, and how. */
export function SourceFacts({
  source,
  knownDay,
  use,
  passages,
}: {
  source: SourceDocument;
  /** Since which it counts, where the timeline can tell what was known on a day; else null. */
  knownDay: string | null;
  use: TextUse;
  /** How many of them an event cites. */
  passages: number;
}) {
  const { published, display } = source;
  const facts: readonly (readonly [string, string, string?])[] = [
    [
      'Title',
      source.title,
      source.titleBasis === 'supplied'
        ? 'The document gives none; the editor describes it'
        : undefined,
    ],
    ['Writer', source.creator ?? 'Not named', source.creatorNote],
    ['Publisher', source.publisher ?? 'Not named'],
    ['Kind', sourceKindWords[source.kind]],
    [
      'Published',
      dateInWords(published.date),
      `${publicationWords[published.basis]}: ${published.note}`,
    ],
    [
      'Shown here',
      display === 'excerpt' ? 'The sentences that are cited, and no more' : 'The whole document',
    ],
    [
      'Used',
      `${shareInWords(use.words, 'word')}, in ${countOf(passages, 'passage')}`,
      leftInWords(use),
    ],
    ['Rights', source.rights],
    ['Stored text', source.file, `SHA-256 ${source.sha256}`],
  ];
  return (
    <>
      <dl className="mt-4 border-t-2 border-ink">
        {facts.map(([name, value, note]) => (
          <div key={name} className="border-b border-rule py-2">
            <dt className="text-control text-ink3">{name}</dt>
            <dd className="text-head font-semibold break-words">{value}</dd>
            {note && <dd className="mt-0.5 text-meta wrap-anywhere text-ink3">{note}</dd>}
          </div>
        ))}
      </dl>
      {knownDay !== null && isDay(knownDay) && (
        <p className="mt-3 text-control print:hidden">
          <KnownDayLink day={knownDay} />
        </p>
      )}
      {source.url && (
        <p className="mt-3 text-control">
          <a
            className="link print-address"
            href={source.url}
            data-address={source.url}
            rel="noreferrer"
          >
            Read it at its publisher
          </a>
        </p>
      )}
      {source.notes.length > 0 && (
        <>
          <h2 className="mt-4 text-head font-semibold">What the editor noticed</h2>
          <ul className="mt-1 list-disc pl-4 text-meta text-ink2">
            {source.notes.map((note) => (
              <li key={note} className="mt-1 break-words">
                {note}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
