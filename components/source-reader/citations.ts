import type { Subject, TimelineEvent } from '@/lib/model/subject';
import type { TextQuoteSelector, TextRange } from '@/lib/model/passage';
import type { SourceId } from '@/lib/model/units';
import type { EvidenceRelation } from '@/lib/model/words';

/** A passage of one document, with the events that rest on it or are disputed by it. */
export interface Citation {
  /** Its name in the page: `q-…`. */
  readonly anchor: string;
  /** Names that older links have for it. */
  readonly old: readonly string[];
  readonly range: TextRange;
  readonly quote: TextQuoteSelector;
  readonly uses: readonly { readonly event: TimelineEvent; readonly relation: EvidenceRelation }[];
}

/** Given a document, returns every passage of it that an event cites, in the order of the text. */
export function citationsOf(
  source: SourceId,
  { events, oldPassages }: Subject,
): readonly Citation[] {
  const old = oldPassages[source] ?? [];
  const citations = new Map<string, Citation & { uses: Citation['uses'][number][] }>();
  for (const event of events) {
    for (const { evidence, outcome } of event.statements) {
      for (const { passage, anchor, relation } of [...evidence, ...(outcome?.evidence ?? [])]) {
        if (passage.source !== source) continue;
        const [range, quote] = passage.selector;
        const citation = citations.get(anchor) ?? {
          anchor,
          old: old.filter(({ now }) => now === anchor).map((one) => one.anchor),
          range,
          quote,
          uses: [],
        };
        citations.set(anchor, citation);
        if (!citation.uses.some((use) => use.event === event && use.relation === relation)) {
          citation.uses.push({ event, relation });
        }
      }
    }
  }
  return [...citations.values()].sort(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end,
  );
}
