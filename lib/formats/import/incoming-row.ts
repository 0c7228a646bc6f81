/**
 * A row of somebody else's file, as its layout gives it: every layout is read into this one shape
 * before dates, addresses and names are looked at.
 */
export interface IncomingRow {
  /** As the file has it; absent where it has none. */
  readonly id?: string;
  /** May hold markup. */
  readonly title: string;
  readonly start: IncomingDate | null;
  readonly end: IncomingDate | null;
  /** How precise the dates are, where the file says so: `second` … `year`, `century`. */
  readonly precision?: string;
  /** Names. */
  readonly actors: readonly string[];
  readonly source: {
    readonly title?: string;
    /** What stands where an address belongs. */
    readonly link?: string;
    readonly published?: IncomingDate;
  };
  /** May hold markup. */
  readonly text?: string;
  /** A year that the file gives beside the date, to hold against it. */
  readonly year?: string;
}

/** A cell whose reading depends on its column, or the parts of a date one by one. */
export type IncomingDate = CellDate | { readonly parts: DateParts };

export interface CellDate {
  /** The name of the column or key: all its cells are read in one way. */
  readonly column: string;
  readonly text: string;
}

/** As written; empty or absent where nothing is said. `time` is a time of day in one cell: `14:30`. */
export interface DateParts {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
  readonly hour?: string;
  readonly minute?: string;
  readonly second?: string;
  readonly millisecond?: string;
  readonly time?: string;
}

/** Why a row is not imported, for the summary. */
export type RejectKind =
  | 'not readable'
  | 'no title'
  | 'no date'
  | 'date not readable'
  | 'date impossible'
  | 'dates contradict'
  | 'repeated id'
  | 'id taken';

/** What is wrong with a row: its kind for the summary, its reason for who mends the file. */
export interface Rejection {
  readonly kind: RejectKind;
  readonly reason: string;
}

/** A date that could be read, as EDTF, or why not. */
export type DateReading =
  { readonly ok: true; readonly edtf: string } | ({ readonly ok: false } & Rejection);
