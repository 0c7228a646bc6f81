/** What a reader should know of a file before taking it. */
export interface ExportWords {
  readonly file: string;
  readonly title: string;
  /** The format and its version. */
  readonly format: string;
  /** What it is. */
  readonly what: string;
  /** What its “?” tells: how to read it, and what it cannot say. */
  readonly help: string;
  /** Whether imported events that are too many for a page are not in it. */
  readonly isForFew?: true;
}

interface ExportGroup {
  readonly heading: string;
  readonly files: readonly ExportWords[];
}

/** Every file of `/data/`, but for further pages of annotations. */
export const exportGroups: readonly ExportGroup[] = [
  {
    heading: 'Follow',
    files: [
      {
        file: 'events.atom',
        title: 'Atom feed',
        format: 'Atom, RFC 4287',
        what: 'Events as they are added, the newest 100, for a feed reader.',
        help: 'Give the address of this file to a feed reader: it then shows what is new. An entry is dated by the day on which its event was added or last corrected; when the event itself happened stands in its text, and as EDTF in its first category. Each quote stands with the address of its passage. An event that was renamed keeps the id of its entry. All text is plain.',
        isForFew: true,
      },
      {
        file: 'changes.atom',
        title: 'Changes',
        format: 'Atom, RFC 4287',
        what: 'What was corrected, renamed or withdrawn, and what was added, by day.',
        help: 'As the page “Changes”, for a feed reader. An entry for each correction says how it stood, how it stands and why; one entry names all events that were added on a day.',
      },
      {
        file: 'feed.json',
        title: 'JSON Feed',
        format: 'JSON Feed 1.1',
        what: 'The same feed for readers and scripts that prefer JSON.',
        help: 'As the Atom feed, entry for entry. Texts are in “content_text”, and none of them is HTML; when the event happened is EDTF in “_edtf”.',
        isForFew: true,
      },
    ],
  },
  {
    heading: 'Tables and records',
    files: [
      {
        file: 'events.csv',
        title: 'Table',
        format: 'CSV, RFC 4180, UTF-8',
        what: 'A row for each event, for a spreadsheet or a statistics program.',
        help: "In a spreadsheet, import it as text in UTF-8, parted by commas. A cell that a spreadsheet would take for a formula begins with a straight apostrophe: 44 BCE stands as '-0043. Programs take one apostrophe off a cell where, after any apostrophes, “=”, “+”, “-”, “@”, a tab or a line break follows. The column “date” is EDTF; “start” and “end” are instants in UTC, the end not included, empty where a date is open. Several values in a cell are parted by semicolons, statements by line breaks.",
      },
      {
        file: 'agreement.csv',
        title: 'Who says what',
        format: 'CSV, RFC 4180, UTF-8',
        what: 'A row for each event that rests on a stored document, a column for each document: the table of the page Agreement.',
        help: 'Under each document stands reports, foretells, disputes, reports-disputes, foretells-disputes, published-before or silent, as the page explains them. “caveats” has several values parted by spaces. To be read as events.csv.',
      },
      {
        file: 'events.jsonl',
        title: 'Records, line by line',
        format: 'JSON Lines, version 1',
        what: 'The same events with all statements and passages, one a line, to be read as a stream.',
        help: 'Each line is an event exactly as in events.json. A program can read it in the memory of one line.',
      },
      {
        file: 'events.json',
        title: 'Everything in one file',
        format: 'JSON, version 1',
        what: 'Events with their statements and passages, actors, documents and chapters.',
        help: 'Positions count Unicode code points of a document’s text, from 0; the end is not included. “start” and “end” are instants in UTC, the end not included, and null where a date is open. “version” grows when a program that reads the file would have to change.',
        isForFew: true,
      },
      {
        file: 'events.schema.json',
        title: 'Its shape',
        format: 'JSON Schema 2020-12',
        what: 'What events.json holds, for a program that checks it.',
        help: 'Give it to any JSON Schema validator together with events.json. Each field has a description.',
      },
    ],
  },
  {
    heading: 'Calendars and timelines',
    files: [
      {
        file: 'events.ics',
        title: 'Calendar',
        format: 'iCalendar, RFC 5545',
        what: 'Events that are known to the day, for a calendar program.',
        help: 'Open the file in a calendar program, or subscribe to its address. A date that is vaguer must not become a day: such an event is a journal entry without a date (VJOURNAL), which many calendars leave out; below is a list of them. What was planned or predicted is tentative, or cancelled if it did not happen, and its title says so. Days are of the Gregorian calendar, carried back before 1582.',
        isForFew: true,
      },
      {
        file: 'timelinejs.json',
        title: 'TimelineJS',
        format: 'TimelineJS 3 JSON',
        what: 'The events for TimelineJS, with their quotes and outcomes on the slides.',
        help: 'Give the address of the file to TimelineJS as its source. TimelineJS has no vague dates: a month is drawn as a bar over the month, an open end is left away, and the date in words says what is known. If a date lies further back than 270,000 years, all are drawn by their years.',
        isForFew: true,
      },
    ],
  },
  {
    heading: 'Linked data',
    files: [
      {
        file: 'events.jsonld',
        title: 'Everything as linked data',
        format: 'JSON-LD 1.1: schema.org, PROV-O, CiTO',
        what: 'Events, statements, passages, documents and actors as one graph, with where each comes from.',
        help: 'Its context is in the file. Dates are literals of the EDTF datatype of the Library of Congress; “startDate” is as precise as the date is known. Things have the names that the pages give them in their structured data; what was said or foretold, and what no editor has checked, is a Claim and no Event. What became of a forecast is a Claim of its own, with its own passages. What editors wrote is attributed to them (prov:wasAttributedTo), what a machine found or an import brought was generated by that (prov:wasGeneratedBy), and each passage was quoted from its document (prov:wasQuotedFrom).',
        isForFew: true,
      },
      {
        file: 'annotations.jsonld',
        title: 'Passages as annotations',
        format: 'W3C Web Annotation, 2017',
        what: 'Each passage of the documents with the event and the statements that rest on it; in pages.',
        help: 'What shows how a forecast came out is an annotation of its own, whose body is the outcome. The file names the first of its pages, annotations-1.jsonld, and each page the next. A target has a TextPositionSelector, which counts Unicode code points of the stored text with the given SHA-256 (programs that count UTF-16 units have to convert), and a TextQuoteSelector, which finds the passage in other copies too.',
      },
    ],
  },
];

/** Terms of `events.jsonld` that no vocabulary has. Their ids are their addresses. */
export const ownTerms = [
  ['kind', 'kind', 'What a statement claims: happened, said, planned or predicted.'],
  [
    'outcome',
    'outcome',
    'What became of a plan or a prediction: a claim, with the passages that bear it out.',
  ],
  ['result', 'result', 'What an outcome is: came-true, did-not-happen or open.'],
  ['came-true-in', 'cameTrueIn', 'The event by which a plan or a prediction came true.'],
  [
    'date-basis',
    'dateBasis',
    'How the date is known: stated in the passage, inferred, supplied by the editor, or given by an import.',
  ],
  [
    'said-by',
    'saidBy',
    'The actors who said what a statement reports; without it, the document does.',
  ],
] as const;
