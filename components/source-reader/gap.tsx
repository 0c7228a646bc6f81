import { countOf } from '@/lib/layout/counted';

/** How much of the document is not shown here. Nothing where nothing is left out. */
export function Gap({ words }: { words: number }) {
  if (words === 0) return null;
  return (
    <p
      lang="en"
      className="my-4 flex max-w-[38.75rem] items-center gap-4 text-meta text-ink3 before:flex-1 before:border-t before:border-dashed before:border-rule2 after:flex-1 after:border-t after:border-dashed after:border-rule2"
    >
      {countOf(words, 'word')} not shown
    </p>
  );
}
