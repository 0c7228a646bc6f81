/** Closes a part of a reference with a full stop, unless it closes itself. */
export function closed(part: string): string {
  return /[.?!…][’”"')\]]*$/.test(part) ? part : `${part}.`;
}

/** Given a title, returns it for quotation marks around it: its own become single ones. */
export function forQuoting(title: string): string {
  return title.replaceAll('“', '‘').replaceAll('”', '’').replaceAll('"', '’');
}
