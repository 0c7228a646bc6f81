import type { ReactNode } from 'react';

/** A line across the screen that says something about the link or the page. Announced when it appears. */
export function Notice({ children }: { children: ReactNode }) {
  return (
    <p
      role="alert"
      className="border-b border-rule bg-sunk px-4 py-2 text-control md:px-6 print:hidden"
    >
      {children}
    </p>
  );
}
