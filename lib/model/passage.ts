import type { CodePointOffset, SourceId } from './units';

/** W3C Web Annotation TextPositionSelector. Counts code points of the canonical text; `end` is not included. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: CodePointOffset;
  readonly end: CodePointOffset;
}

/** W3C Web Annotation TextQuoteSelector: the words themselves, and a little of what stands around them. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A W3C SpecificResource: where in which source. Both selectors always, so that each can check the other. */
export interface Passage {
  readonly source: SourceId;
  /** SHA-256 (lower-case hex) of the canonical text in which the position was counted. */
  readonly textSha256: string;
  readonly selector: readonly [TextPositionSelector, TextQuoteSelector];
}

/** Half-open range of a canonical text, in code points. */
export interface TextRange {
  readonly start: CodePointOffset;
  readonly end: CodePointOffset;
}
