import { Figure } from './figure';
import type { Filter } from '@/lib/view-state/view-state';

export interface FigureRow {
  readonly words: string;
  readonly count: number;
  /** As those of a Figure. */
  readonly filter?: Partial<Filter>;
  readonly href?: string;
}

interface FigureTableProps {
  readonly caption: string;
  /** What is counted, several of it: `events`. */
  readonly nouns: string;
  readonly rows: readonly FigureRow[];
  /** What the figures leave out, or count twice. */
  readonly note?: string;
}

/** Figures one below the other, under what they have in common. */
export function FigureTable({ caption, nouns, rows, note }: FigureTableProps) {
  return (
    <div>
      <table className="figures">
        <caption>{caption}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">What</th>
            <th scope="col">How many {nouns}</th>
          </tr>
        </thead>
        <tbody className="border-t border-ink">
          {rows.map(({ words, ...figure }) => (
            <tr key={words}>
              <th scope="row">{words}</th>
              <td className="figure">
                <Figure {...figure} of={`${nouns}: ${words}`} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {note !== undefined && <p className="mt-1 font-sans text-meta text-ink3">{note}</p>}
    </div>
  );
}
