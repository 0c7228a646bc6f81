/** The day of the last change to an event: of its newest correction, or of its addition. */
export function lastChange({
  added,
  corrections,
}: {
  readonly added: string;
  readonly corrections: readonly { readonly date: string }[];
}): string {
  return corrections.reduce((last, { date }) => (date > last ? date : last), added);
}
