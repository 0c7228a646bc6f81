import type { OldPassage } from '@/lib/model/subject';

interface GonePassagesProps {
  readonly passages: readonly OldPassage[];
  /** Of the document. */
  readonly language: string;
}

/** Passages that were published and that no event cites any more: a link to one finds it here. Else nothing. */
export function GonePassages({ passages, language }: GonePassagesProps) {
  if (passages.length === 0) return null;
  return (
    <section className="mt-10 max-w-[38.75rem] border-t border-ink pt-4">
      <h2 className="text-head font-semibold">No longer cited</h2>
      <p className="mt-1 text-control text-ink2">
        Events of this timeline once rested on these words of the document. None does now.
      </p>
      <ul className="mt-2">
        {passages.map(({ anchor, words }) => (
          <li key={anchor} id={anchor} className="gone-passage">
            <q lang={language} dir="auto">
              {words}
            </q>
          </li>
        ))}
      </ul>
    </section>
  );
}
