import type { RedirectEntry } from '../../lib/model/files';

/** What once had an id of its own, and why it has it no longer. */
export interface Redirect {
  /** null: withdrawn. */
  readonly to: string | null;
  /** Absent where it was never published. */
  readonly reason?: { readonly date: string; readonly why: string };
}

export function redirectOf(entry: RedirectEntry): Redirect {
  if (entry === null || typeof entry === 'string') return { to: entry };
  const { to, date, why } = entry;
  return { to, reason: { date, why } };
}
