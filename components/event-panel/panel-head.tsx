import { CloseLink } from './event-navigation';

/** The bar at the head of a panel that has no neighbours: what it holds, and the way out. */
export function PanelHead({ words }: { words: string }) {
  return (
    <div className="panel-navigation print:hidden">
      <p className="mr-auto text-control text-ink3 max-md:pl-2">{words}</p>
      <CloseLink />
    </div>
  );
}
