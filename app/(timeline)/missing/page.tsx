import type { Metadata } from 'next';
import { loadTimeline } from '@/app/subject';
import { MissingPage } from '@/components/messages/missing-page';
import { withBase } from '@/components/site/site-address';

/** In a large subject the address may be that of an event: it names the window when that is known. */
export function generateMetadata(): Metadata {
  const { tiles } = loadTimeline();
  return { ...(!tiles && { title: 'Not found' }), robots: { index: false } };
}

/**
 * What hosts show for an address without a page: the build puts it at `404.html`. In a large subject, an event
 * without a page of its own that the address names is shown in it.
 */
export default function MissingAddressPage() {
  const { tiles } = loadTimeline();
  return (
    <>
      {tiles && (
        <script
          async
          src={withBase('/open-event.js')}
          data-folder={tiles.folder}
          data-blocks={tiles.manifest.eventBlocks}
        />
      )}
      <MissingPage />
    </>
  );
}
