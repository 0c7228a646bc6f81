import type { MarkLook } from '../../lib/drawing/mark-shapes';
import type { EdtfDate } from '../../lib/time/edtf';

/** The picture of a page for those who share it, before it has a shape. */
export interface Card {
  /** A path without its ending, such as `events/some-id`. */
  readonly name: string;
  /** Above the title: of an event its date in words. */
  readonly kicker: string;
  /** What an event is, by the shape of its mark and in words; absent for a page of many. */
  readonly state?: { readonly words: string; readonly mark: CardMark };
  readonly title: string;
  readonly body: CardBody;
  /** The events that the page is about, on the axis. */
  readonly marks: readonly CardMark[];
  /** Of a document: when it was written. */
  readonly now?: EdtfDate;
}

export interface CardMark {
  readonly date: EdtfDate;
  readonly look: Omit<MarkLook, 'form'>;
  /** 1 to 6. */
  readonly hue: number;
}

/** Under the title: the exact words with where they stand; words of ours; or the most important events. */
export type CardBody =
  | { readonly kind: 'quote'; readonly words: string; readonly from: string }
  | { readonly kind: 'words'; readonly words: string; readonly from: string | null }
  | {
      readonly kind: 'events';
      readonly rows: readonly { readonly date: string; readonly title: string }[];
    };
