const token =
  /[\s\uFEFF]*(?:("(?:[^"\\\p{Cc}]|[\u007F-\u009F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|true\b|false\b|null\b)|([[\]{},:]))/uy;

/**
 * Given text that is not JSON, returns where it stops being it, as an index of the text: its length where
 * it is cut off. `JSON.parse` says so for some faults only.
 */
export function jsonFaultAt(text: string): number {
  const end = text.trimEnd().length;
  const open: string[] = [];
  let wants: 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing' = 'value';
  for (let at = 0; ; at = token.lastIndex) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (!match) return cutOff(text, at, end);
    const [, scalar, mark] = match;
    const from = token.lastIndex - (scalar ?? mark ?? '').length;
    const after = () => (open.length === 0 ? 'nothing' : ', or end');
    const wantsValue = wants === 'value' || wants === 'value or ]';
    const wantsKey = wants === 'key' || wants === 'key or }';
    if (scalar !== undefined && wantsValue) wants = after();
    else if (scalar?.startsWith('"') && wantsKey) wants = ':';
    else if (mark === ':' && wants === ':') wants = 'value';
    else if (mark === ',' && wants === ', or end') wants = open.at(-1) === '{' ? 'key' : 'value';
    else if ((mark === '{' || mark === '[') && wantsValue) {
      open.push(mark);
      wants = mark === '{' ? 'key or }' : 'value or ]';
    } else if (
      (mark === '}' && open.at(-1) === '{' && (wants === ', or end' || wants === 'key or }')) ||
      (mark === ']' && open.at(-1) === '[' && (wants === ', or end' || wants === 'value or ]'))
    ) {
      open.pop();
      wants = after();
    } else return from;
  }
}

/** Where the token at `at` goes wrong: at the end if it is one that the end cuts off. */
function cutOff(text: string, at: number, end: number): number {
  const rest = text.slice(at, end).trimStart();
  const from = end - rest.length;
  const isCutText = /^"(?:[^"\\\p{Cc}]|[\u007F-\u009F]|\\.)*\\?$/u.test(rest);
  const isCutWord = ['true', 'false', 'null'].some((word) => word.startsWith(rest));
  return isCutText || isCutWord || /^-?[\d.eE+-]*$/.test(rest) ? end : from;
}
