import type { ReactNode } from 'react';

/** A table that scrolls in its own frame where it is wider than its page: labelled, and in the tab order for the arrow keys. */
export function TableFrame({ label, children }: { label: string; children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
    <section aria-label={label} tabIndex={0} className="table-frame">
      {children}
    </section>
  );
}
