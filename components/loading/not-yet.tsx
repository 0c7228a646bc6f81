import type { Later } from './later';
import { TryAgain } from '../messages/try-again';

interface NotYetProps {
  /** What would stand here, as the beginning of a sentence. */
  readonly what: string;
  readonly part: Later<unknown>;
  /** As useLater has read it: undefined as long as it is loading, null where that has failed. */
  readonly loaded: null | undefined;
  readonly className?: string;
}

/** Stands where a part of the site will: says after a second that it is loading, and where it has not come, so. */
export function NotYet({ what, part, loaded, className = '' }: NotYetProps) {
  if (loaded === undefined) return <p className={`appears-late ${className}`}>Loading …</p>;
  return (
    <p role="alert" className={className}>
      {what} did not load. <TryAgain onClick={() => void part.load()} />
    </p>
  );
}
