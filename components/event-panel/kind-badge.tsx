import type { StatementKind } from '@/lib/model/words';
import { MarkGlyph } from '../marks/mark-glyph';
import { kindWords } from '../marks/mark-words';

/** The kind of a statement: its glyph and its word, never the glyph alone. */
export function KindBadge({ kind, id }: { kind: StatementKind; id: string }) {
  return (
    <span className="badge">
      <MarkGlyph
        id={id}
        isNarrow
        form="day"
        kind={kind}
        origin="curated"
        didNotHappen={false}
        disputed={false}
        hue="ink"
      />
      {kindWords[kind]}
    </span>
  );
}
