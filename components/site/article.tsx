import type { ReactNode } from 'react';

/** A page of text. */
export function Article({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main id="content" className="article mx-auto max-w-[42rem] px-4 py-8 md:px-6">
      <h1 className="border-b border-ink pb-4 text-page font-semibold tracking-[-0.018em]">
        {title}
      </h1>
      <div className="mt-5 flex flex-col gap-3">{children}</div>
    </main>
  );
}
