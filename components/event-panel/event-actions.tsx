'use client';

import { ShareButtons } from '../share/share-buttons';
import type { SharedPage } from '../share/shared-page';
import { OwnAddress } from '../view-state/own-address';
import { StateLink } from '../view-state/state-link';

/** What can be done with the open event. On a phone these buttons stay at the foot of the sheet. */
export function EventActions({ shared, isImported }: { shared: SharedPage; isImported: boolean }) {
  return (
    <>
      <p className="on-paper mt-4 border-t border-rule pt-2 text-control">
        Printed from <OwnAddress path={shared.path} />. The addresses above are on the same site.
      </p>
      <div className="panel-actions print:hidden">
        <ShareButtons page={shared} isPrimary />
        {isImported ? (
          <StateLink href="/method/" hash="#imported" scroll className="button">
            What imported means
          </StateLink>
        ) : (
          <StateLink href="/method/" scroll className="button">
            How this is checked
          </StateLink>
        )}
      </div>
    </>
  );
}
