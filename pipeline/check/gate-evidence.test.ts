import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  changed,
  exampleFiles,
  findingsIn,
  logSha256,
  withFile,
  withoutFile,
  type BrokenRow,
} from './example-subject';

const event = 'data/events/ferry-sinks.yaml';
const record = 'seeds/harbour-log/source.yaml';
const text = 'seeds/harbour-log/text.txt';
const quote = 'The ferry Ann sank off the pier on 3 May 1931.';
const quotePath = `${event}:13 statements[0].evidence[0].quote`;
const withQuote = (words: string) => changed(event, quote, words);
const exclaimed = exampleFiles[text].replace('May 1931.', 'May 1931!');
const diary = 'Fog lay on the harbour.\n';
const sha256Of = (words: string) => createHash('sha256').update(words).digest('hex');

const rows: readonly BrokenRow[] = [
  [
    'a changed document',
    withFile(text, exclaimed),
    [
      `${quotePath}: not found in harbour-log; nearest is 25–71 (line 3), which differs in 1 character: “1931.” here, “1931!” in the text. Copy the words from seeds/harbour-log/text.txt.`,
      `${record}:11 sha256: seeds/harbour-log/text.txt has changed: its SHA-256 is ${sha256Of(exclaimed)}, but ${logSha256} was recorded. Restore the text as it was received; if it was received anew, record the new SHA-256 and look at every quote of it again.`,
    ],
  ],
  [
    'a document without its text',
    withoutFile(text),
    [
      `${text}: is missing, though the document is described. Store the text there, or remove seeds/harbour-log.`,
    ],
  ],
  [
    'a text without its record',
    withoutFile(record),
    [
      `${record}: is missing, though there is a text in seeds/harbour-log. Describe the document there; the SHA-256 of its text is ${logSha256}.`,
    ],
  ],
  [
    'a quote with straight quotes',
    withQuote("The pilot's boat said it would return if the wind fell."),
    [
      `${quotePath}: not found in harbour-log; nearest is 108–163 (line 4), which differs in 1 character: “pilot's” here, “pilot’s” in the text. Copy the words from seeds/harbour-log/text.txt.`,
    ],
  ],
  [
    'a quote from nowhere',
    withQuote('Quite another story altogether.'),
    [
      `${quotePath}: not found in harbour-log, and nothing there is like it. Copy the words from seeds/harbour-log/text.txt, or correct the source.`,
    ],
  ],
  [
    'a quote from another document',
    {
      ...withQuote('Fog lay on the harbour.'),
      'seeds/harbour-diary/text.txt': diary,
      'seeds/harbour-diary/source.yaml': exampleFiles[record].replace(logSha256, sha256Of(diary)),
    },
    [
      `${quotePath}: not found in harbour-log; it stands in harbour-diary. Correct the source if that is meant; else copy the words from seeds/harbour-log/text.txt.`,
    ],
  ],
  [
    'a quote that ends with a line break',
    withQuote(`|\n          ${quote}`),
    [
      `${quotePath}: ends with a line break. End it with its last word; after | or > write a hyphen.`,
    ],
  ],
  [
    'a quote that ends with a space',
    withQuote("'The ferry '"),
    [
      `${quotePath}: ends with white space. End it with its last word; after | or > write a hyphen.`,
    ],
  ],
  [
    'a quote that begins with a no-break space',
    withQuote("'\u00A0The ferry'"),
    [`${quotePath}: begins with white space. Begin it with its first word.`],
  ],
  [
    'a quote that stands twice',
    withQuote('on Sunday'),
    [
      `${quotePath}: stands 2 times in harbour-log, at 97–106 (line 3), 219–228 (line 5). Add a prefix or suffix: the words right before or after the one that is meant.`,
    ],
  ],
  [
    'a prefix that does not stand before the quote',
    withQuote(`${quote}\n        prefix: 'Yes: '`),
    [
      `${quotePath}: stands in harbour-log at 25–71 (line 3), but not between this prefix and suffix ("Yes: "). Copy prefix and suffix from the text, spaces included, or leave them out where the quote stands once.`,
    ],
  ],
  [
    'an ellipsis of ours',
    withQuote('The ferry Ann sank … on 3 May 1931.'),
    [
      `${quotePath}: has an ellipsis that harbour-log does not have. Cite the parts as two pieces of evidence, each word for word.`,
    ],
  ],
  [
    'a quote that begins inside a word',
    withQuote('troopers came on Sunday.'),
    [`${quotePath}: begins inside a word: “paratroopers”. Begin it at the edge of the word.`],
  ],
  [
    'a quote that ends inside a word',
    withQuote('The paratrooper'),
    [`${quotePath}: ends inside a word: “paratroopers”. End it at the edge of the word.`],
  ],
  [
    'a negation cut off before the quote',
    withQuote('permitted on Sunday'),
    [
      `${quotePath}: leaves out “not”, which stands before it in the same clause. Begin the quote at “not” or earlier.`,
    ],
  ],
  [
    'a condition cut off after the quote',
    withQuote('The pilot’s boat said it would return'),
    [
      `${quotePath}: leaves out “if”, which stands after it in the same clause. End the quote with “if” or later.`,
    ],
  ],
];

describe('the gate, on documents and quotes', () => {
  test.each(rows)('%s', (_broken, files, lines) => {
    expect(findingsIn(files)).toEqual(lines);
  });
});
