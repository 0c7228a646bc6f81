import { Notice } from './notice';

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
      <button type="button" className="link cursor-pointer" onClick={onRetry}>
        Try again
      </button>
    </Notice>
  );
}
