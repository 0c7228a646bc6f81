import type { TextUse } from '@/lib/anchoring/text-use';
import { countInDigits } from '@/lib/layout/counted';
import type { DocumentFigures } from '@/lib/model/ledger';
import type { Subject } from '@/lib/model/subject';
import type { SourceId } from '@/lib/model/units';
import { dateInWords } from '@/lib/time/date-words';
import { PageLink } from '../site/page-link';
import { shareInWords } from '../source-reader/source-words';
import { TableFrame } from '../site/table-frame';
import { Figure } from './figure';

interface DocumentTableProps {
  readonly subject: Subject;
  readonly figures: readonly DocumentFigures[];
  readonly uses: ReadonlyMap<SourceId, TextUse>;
}

/** What each document gives, and how much of it is used. */
export function DocumentTable({ subject, figures, uses }: DocumentTableProps) {
  const title = 'Each document';
  return (
    <TableFrame label={title}>
      <table className="figures">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">Document</th>
            <th scope="col">Published</th>
            {[
              'Events',
              'In no other document',
              'Disputed events',
              'Passages',
              'Against a statement',
              'Words used',
              'Sentences used',
            ].map((words) => (
              <th key={words} scope="col" className="figure-head">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {subject.sources.map(({ id, title: name, published }) => {
            const own = figures.find(({ source }) => source === id);
            const use = uses.get(id);
            if (!own || !use) return null;
            return (
              <tr key={id}>
                <th scope="row" className="min-w-32 md:min-w-60">
                  <PageLink href={`/sources/${id}/`}>{name}</PageLink>
                </th>
                <td className="min-w-28">{dateInWords(published.date)}</td>
                <td className="figure">
                  <Figure
                    count={own.events}
                    of={`events that cite ${name}`}
                    filter={{ sources: [id] }}
                  />
                </td>
                <td className="figure">
                  <Figure
                    count={own.alone}
                    of={`events that cite ${name} alone`}
                    filter={{ sources: [id], caveats: ['one-source'] }}
                  />
                </td>
                <td className="figure">
                  <Figure
                    count={own.disputed}
                    of={`events that cite ${name} and are disputed`}
                    filter={{ sources: [id], caveats: ['disputed'] }}
                  />
                </td>
                <td className="figure">{countInDigits(own.passages)}</td>
                <td className="figure">{countInDigits(own.disputing)}</td>
                <td className="figure">{shareInWords(use.words)}</td>
                <td className="figure">{shareInWords(use.sentences)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </TableFrame>
  );
}
