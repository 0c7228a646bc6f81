import {
  correctedValue,
  correctionHeading,
  type AnyCorrection,
  type CorrectionNames,
} from '@/lib/history/correction-words';
import type { Subject } from '@/lib/model/subject';

interface CorrectionEntryProps {
  readonly correction: AnyCorrection;
  readonly names: CorrectionNames & Pick<Subject, 'sources'>;
}

/** What one correction changed: how it stood, how it stands, and why. */
export function CorrectionEntry({ correction, names }: CorrectionEntryProps) {
  const { what, from, to, why } = correction;
  const of = 'of' in correction ? correction.of : undefined;
  const source = what === 'quote' ? names.sources.find(({ id }) => id === of) : undefined;
  const isOfStatement = what === 'kind' || what === 'said-by' || what.startsWith('outcome');
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
        {isOfStatement && of !== undefined && (
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
          <del lang={source?.language}>{correctedValue(what, from, names)}</del>
        </dd>
        {to !== null && (
          <>
            <dt>To</dt>
            <dd>
              <ins lang={source?.language}>{correctedValue(what, to, names)}</ins>
            </dd>
          </>
        )}
        <dt>Why</dt>
        <dd>{why}</dd>
      </dl>
    </>
  );
}
