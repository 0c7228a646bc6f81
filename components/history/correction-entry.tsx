import { correctedValue, correctionHeading } from '@/lib/history/correction-words';
import type { Correction, SourceDocument } from '@/lib/model/subject';

interface CorrectionEntryProps {
  readonly correction: Correction;
  readonly sources: readonly SourceDocument[];
}

/** What one correction changed: how it stood, how it stands, and why. */
export function CorrectionEntry({ correction, sources }: CorrectionEntryProps) {
  const { what, of, from, to, why } = correction;
  const source = what === 'quote' ? sources.find(({ id }) => id === of) : undefined;
  const isStatement = what === 'kind' || what === 'outcome';
  return (
    <>
      <p className="font-sans text-control font-semibold">{correctionHeading(correction)}</p>
      <dl className="correction">
        {source && (
          <>
            <dt>In</dt>
            <dd lang={source.language}>{source.title}</dd>
          </>
        )}
        {isStatement && of !== undefined && (
          <>
            <dt>Of</dt>
            <dd>{of}</dd>
          </>
        )}
        {what === 'relation' && of !== undefined && (
          <>
            <dt>Of</dt>
            <dd>“{of}”</dd>
          </>
        )}
        <dt>From</dt>
        <dd>
          <del lang={source?.language}>{correctedValue(what, from)}</del>
        </dd>
        {to !== null && (
          <>
            <dt>To</dt>
            <dd>
              <ins lang={source?.language}>{correctedValue(what, to)}</ins>
            </dd>
          </>
        )}
        <dt>Why</dt>
        <dd>{why}</dd>
      </dl>
    </>
  );
}
