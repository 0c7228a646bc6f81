/** The closed vocabularies of the data files: each word once, for schemas, types and pages alike. */

/** What a statement says of the event: that it *happened*, was *said*, *planned* or *predicted*. */
export const statementKinds = ['happened', 'said', 'planned', 'predicted'] as const;
export type StatementKind = (typeof statementKinds)[number];

/** How an event's date is known: in the passage, from the document's own date, or from the editor. */
export const dateBases = ['stated', 'inferred', 'supplied'] as const;
export type DateBasis = (typeof dateBases)[number];

/**
 * What the date of a plan or a prediction is that of: when it was to happen, or, where nothing says
 * when that was to be, when it was *said*.
 */
export const foretoldDates = ['due', 'said'] as const;
export type ForetoldDate = (typeof foretoldDates)[number];

/** How a document's date of publication is known. */
export const publicationBases = ['stated', 'inferred', 'unknown'] as const;
export type PublicationBasis = (typeof publicationBases)[number];

/** Whether a passage bears the statement out or contradicts it. */
export const evidenceRelations = ['supports', 'disputes'] as const;
export type EvidenceRelation = (typeof evidenceRelations)[number];

/** What became of a plan or a prediction. */
export const outcomeResults = ['came-true', 'did-not-happen', 'open'] as const;
export type OutcomeResult = (typeof outcomeResults)[number];

/** `other`: anything else, and whatever an import names without saying what it is. */
export const actorKinds = ['person', 'state', 'organisation', 'other'] as const;
export type ActorKind = (typeof actorKinds)[number];

export const sourceKinds = [
  'news-report',
  'opinion',
  'op-ed',
  'analysis',
  'explainer',
  'book-excerpt',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** How much of a document the reader pages show: its cited passages with a little context, or all of it. */
export const sourceDisplays = ['excerpt', 'full'] as const;
export type SourceDisplay = (typeof sourceDisplays)[number];

/** What of a published event a correction changes. `relation`: whether a quote supports or disputes. */
export const correctedParts = [
  'title',
  'short-title',
  'date',
  'date-basis',
  'date-note',
  'date-of',
  'statement',
  'kind',
  'said-by',
  'outcome',
  'outcome-event',
  'outcome-note',
  'quote',
  'relation',
] as const;
export type CorrectedPart = (typeof correctedParts)[number];

/** What of a published document a correction changes. */
export const correctedDocumentParts = ['title', 'publication-date', 'publication-basis'] as const;
export type CorrectedDocumentPart = (typeof correctedDocumentParts)[number];

/**
 * `curated`: an editor wrote or accepted it. `extracted`: found by machine in a document, not reviewed.
 * `imported`: a row of somebody else's data, whose source is linked and not stored; nothing of it is verified.
 */
export const origins = ['curated', 'extracted', 'imported'] as const;
export type Origin = (typeof origins)[number];

/** What a reader should know before relying on an event; `caveatsOf` says when each of them holds. */
export const caveats = ['disputed', 'one-source', 'not-reviewed', 'date-supplied'] as const;
export type Caveat = (typeof caveats)[number];
