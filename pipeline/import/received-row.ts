import type { IncomingRow, Rejection } from '../../lib/formats/import/incoming-row';

/** Where a row stands in its file. Both count from 1. */
export interface RowPosition {
  /** Of its first line; absent in a JSON document. */
  readonly line?: number;
  /** Among the rows, without the row of names. */
  readonly row: number;
  /** Of an entry in a JSON document: `events[3]`. */
  readonly path?: string;
}

/** A row as it came, and what it was read as: an event, or why there is none. */
export type ReceivedRow =
  | {
      readonly position: RowPosition;
      readonly received: unknown;
      readonly row: IncomingRow;
    }
  | {
      readonly position: RowPosition;
      readonly received: unknown;
      readonly rejection: Rejection;
    };

/** What a file holds besides events: its own title, or an era, which is left out. */
export type Aside =
  | { readonly aside: 'title'; readonly title: string; readonly text: string }
  | { readonly aside: 'era' };
