import { chapterHue } from '@/lib/drawing/chapter-hue';
import type { AgreementRow, Cell } from '@/lib/model/agreement';
import type { Subject } from '@/lib/model/subject';
import { dateInWords, shortDate } from '@/lib/time/date-words';
import { keepDatesTogether } from '@/lib/time/dates-in-text';
import { boundsOf } from '@/lib/time/edtf';
import { originWords } from '../marks/mark-words';
import { TableFrame } from '../site/table-frame';
import { sourceKindWords } from '../source-reader/source-words';
import { countOf } from '../timeline/counts';
import { CarriedEventLink, CarriedLink } from '../view-state/carried-link';
import { StanceGlyph } from './stance-glyph';
import { stanceWords } from './stance-words';

interface AgreementTableProps {
  readonly subject: Subject;
  readonly rows: readonly AgreementRow[];
}

/** Events from top to bottom, by chapter; documents from left to right, by date of publication; in each cell what one says of the other. */
export function AgreementTable({ subject, rows }: AgreementTableProps) {
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
              <th key={id} scope="col">
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
          const own = rows.filter(({ event }) => event.chapter === id);
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
                <Row key={row.event.id} row={row} />
              ))}
            </tbody>
          );
        })}
      </table>
    </TableFrame>
  );
}

function Row({ row: { event, cells } }: { row: AgreementRow }) {
  return (
    <tr data-event={event.id}>
      <th scope="row">
        <CarriedEventLink
          id={event.id}
          bounds={boundsOf(event.date)}
          className="font-serif text-passage"
        >
          {keepDatesTogether(event.title)}
        </CarriedEventLink>
        <span className="block text-meta text-ink3">
          {dateInWords(event.date)}
          {originWords[event.origin] !== null && ` · ${originWords[event.origin]}`}
        </span>
      </th>
      {cells.map((cell) => (
        <StanceCell key={cell.source} cell={cell} />
      ))}
    </tr>
  );
}

/** What the document says of it, and the way to its first words. */
function StanceCell({ cell: { source, stance, anchors } }: { cell: Cell }) {
  const [first] = anchors;
  const words = (
    <>
      <StanceGlyph stance={stance} /> {stanceWords[stance]}
    </>
  );
  return (
    <td data-stance={stance}>
      {first === undefined ? (
        <span className="stance text-ink3">{words}</span>
      ) : (
        <CarriedLink href={`/sources/${source}/`} hash={`#${first}`} className="stance">
          {words}
        </CarriedLink>
      )}
      {anchors.length > 1 && (
        <span className="block text-meta text-ink3">{countOf(anchors.length, 'passage')}</span>
      )}
    </td>
  );
}
