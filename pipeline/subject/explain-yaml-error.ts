import type { YAMLError } from 'yaml';

interface Explanation {
  readonly what: string;
  readonly todo: string;
}

/** The errors that editors make, in plain words. Others keep the parser's own words. */
const explanations: Readonly<Record<string, Explanation>> = {
  TAB_AS_INDENT: { what: 'a tab is used to indent', todo: 'Indent with two spaces' },
  DUPLICATE_KEY: {
    what: 'this key stands twice in the same place',
    todo: 'Keep one of them',
  },
  BAD_INDENT: {
    what: 'this line is not indented like those beside it',
    todo: 'Line it up with its neighbours, with spaces',
  },
  MULTILINE_IMPLICIT_KEY: {
    what: 'this is read as a key that runs over several lines',
    todo: 'Put the text in quotes, and check the quotes and colons of the line before',
  },
  MISSING_CHAR: {
    what: 'a quotation mark, bracket, comma or colon is missing',
    todo: 'Close what the line opens; text that contains ": " must stand in quotes',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    what: 'the line has a second colon followed by a space, which YAML reads as a key',
    todo: 'Put the text in quotes',
  },
  BLOCK_IN_FLOW: {
    what: 'the text goes on like a list or a map inside brackets',
    todo: 'Close the bracket, or put the text in quotes',
  },
  MULTIPLE_DOCS: {
    what: 'the file has a second document (a line "---")',
    todo: 'Keep one document a file',
  },
  BAD_ALIAS: {
    what: 'text that starts with * or & is read as an alias',
    todo: 'Put the text in quotes',
  },
  BAD_SCALAR_START: {
    what: 'text cannot start with this character unless it stands in quotes',
    todo: 'Put the text in quotes',
  },
  TAG_RESOLVE_FAILED: {
    what: 'a tag (!) is not read here',
    todo: 'Remove it, or put the text in quotes',
  },
  RESOURCE_EXHAUSTION: { what: 'nested too deeply to be read', todo: 'Write it flat' },
  KEY_OVER_1024_CHARS: {
    what: 'this is read as a key of more than 1024 characters',
    todo: 'Put the text in quotes',
  },
};

export function explainYamlError({ code, message }: YAMLError): Explanation {
  const explanation = explanations[code];
  if (explanation) return explanation;
  const words = message.split('\n')[0]?.replace(/[.:]$/, '') ?? '';
  return { what: `not YAML: ${words}`, todo: 'Mend the line, or put its text in quotes' };
}
