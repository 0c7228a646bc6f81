declare const brand: unique symbol;
type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/**
 * Milliseconds since 1970-01-01T00:00:00Z, UTC, proleptic Gregorian, no leap seconds; an integer.
 * Exact for 285,000 years about 1970; further away the nearest double that is an integer, which keeps
 * the day: `civilOf` gives back every date that `epochOf` was given.
 */
export type EpochMs = Brand<number, 'EpochMs'>;

/** CSS pixels (not device pixels). x grows to the right from the left edge of the plot area. */
export type CssPx = number;

/** Index into the Unicode code points of a canonical text, as the W3C selectors count. */
export type CodePointOffset = Brand<number, 'CodePointOffset'>;

/** Index into a JavaScript string (UTF-16 units). Differs from code points after the first astral character. */
export type Utf16Offset = Brand<number, 'Utf16Offset'>;

export type SourceId = Brand<string, 'SourceId'>;
export type EventId = Brand<string, 'EventId'>;
export type ActorId = Brand<string, 'ActorId'>;
export type ChapterId = Brand<string, 'ChapterId'>;
