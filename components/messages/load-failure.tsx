import { Notice } from './notice';
import { TryAgain } from './try-again';

/** What could not be loaded, and a second try. */
export function LoadFailure({
  what,
  todo = 'The page is still here; the timeline needs a second try.',
  onRetry,
}: {
  what: string;
  todo?: string;
  onRetry: () => void;
}) {
  return (
    <Notice>
      <strong className="font-semibold">{what} could not be loaded.</strong> {todo}{' '}
      <TryAgain onClick={onRetry} />
    </Notice>
  );
}
