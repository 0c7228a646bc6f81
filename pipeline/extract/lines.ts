export interface NumberedLine {
  readonly line: string;
  /** From 1. */
  readonly number: number;
}

/**
 * Lines of a stream of bytes (UTF-8 if nothing else is said), without their ends, numbered from 1. Only
 * `\n` ends a line (and a `\r` before it is dropped): U+2028 may stand inside a JSON string.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  encoding = 'utf-8',
): AsyncGenerator<NumberedLine> {
  const decoder = new TextDecoder(encoding);
  const parts: string[] = [];
  let number = 0;
  const take = () => {
    const line = parts.join('');
    parts.length = 0;
    number++;
    return { line: line.endsWith('\r') ? line.slice(0, -1) : line, number };
  };
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      parts.push(text.slice(from, end));
      from = end + 1;
      yield take();
    }
    parts.push(text.slice(from));
  }
  parts.push(decoder.decode());
  if (parts.some((part) => part !== '')) yield take();
}
