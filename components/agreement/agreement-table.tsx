import { chapterHue } from '@/lib/drawing/chapter-hue';
import type { KnownCell, KnownRow } from '@/lib/known/agreement-since';
import type { KnownSinceOf } from '@/lib/known/known-since';
import type { Subject } from '@/lib/model/subject';
import { dateInWords, shortDate } from '@/lib/time/date-words';
import { boundsOf } from '@/lib/time/edtf';
import { CarriedPart } from '../known-on/carried-known';
import { KnownTitle } from '../known-on/known-title';
import { originWords } from '../marks/mark-words';
import { TableFrame } from '../site/table-frame';
import { sourceKindWords } from '../source-reader/source-words';
import { CarriedEventLink, CarriedLink } from '../view-state/carried-link';
import { StanceCell, type EarlierCell } from './stance-cell';

interface AgreementTableProps {
  readonly subject: Subject;
  readonly rows: readonly KnownRow[];
  readonly since: KnownSinceOf;
}

/** Events from top to bottom, by chapter; documents from left to right, by date of publication; in each cell what one says of the other. */
export function AgreementTable({ subject, rows, since }: AgreementTableProps) {
  const { chapters, sources } = subject;
  const caption = 'How each document stands to each event';
  return (
    <TableFrame label={caption}>
      <table className="figures agreement">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Event</th>
            {sources.map(({ id, title, publisher, kind, published }) => (
              <th key={id} scope="col" data-source={id}>
                <CarriedLink href={`/sources/${id}/`} className="hover:underline">
                  {publisher ?? title}
                </CarriedLink>
                <span className="block text-meta font-normal text-ink3">
                  {sourceKindWords[kind]}, {shortDate(published.date, { year: true })}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        {chapters.map(({ id, title }, index) => {
          const own = rows.filter(({ row }) => row.event.chapter === id);
          if (own.length === 0) return null;
          return (
            <tbody key={id}>
              <tr>
                <th scope="rowgroup" colSpan={sources.length + 1}>
                  <span className="agreement-chapter">
                    <span className={`swatch mr-1.5 chapter-${chapterHue(index)}`} />
                    {title}
                  </span>
                </th>
              </tr>
              {own.map((row) => (
                <Row key={row.row.event.id} {...{ row, since }} />
              ))}
            </tbody>
          );
        })}
      </table>
    </TableFrame>
  );
}

function Row({ row: { row, cells }, since }: { row: KnownRow; since: KnownSinceOf }) {
  const { event } = row;
  return (
    <tr data-event={event.id}>
      <th scope="row">
        <CarriedEventLink
          id={event.id}
          bounds={boundsOf(event.date)}
          className="font-serif text-passage"
        >
          <KnownTitle Part={CarriedPart} {...{ event, since }} />
        </CarriedEventLink>
        <span className="block text-meta text-ink3">
          {dateInWords(event.date)}
          {originWords[event.origin] !== null && ` · ${originWords[event.origin]}`}
        </span>
      </th>
      {row.cells.map((cell, index) => (
        <StanceCell key={cell.source} now={cell} earlier={earlierOf(cells[index] ?? [])} />
      ))}
    </tr>
  );
}

/** Each step but the last, until the next. */
function earlierOf(steps: KnownCell): readonly EarlierCell[] {
  return steps.slice(1).flatMap(({ since }, index) => {
    const before = steps[index];
    return before ? [{ cell: before.cell, until: since }] : [];
  });
}
