import type { Metadata } from 'next';
import { MissingScreen } from '@/components/messages/missing-screen';
import { withBase } from '@/components/site/site-address';
import { loadTimeline } from './subject';

export const metadata: Metadata = { title: 'Not found', robots: { index: false } };

/** In a large subject an event without a page of its own, which the address names, is shown here. */
export default function NotFoundPage() {
  const { data, tiles } = loadTimeline();
  if (!tiles) return <MissingScreen {...{ data, tiles }} />;
  const { folder, manifest } = tiles;
  return (
    <>
      <script
        async
        src={withBase('/open-event.js')}
        data-folder={folder}
        data-blocks={manifest.eventBlocks}
      />
      <MissingScreen {...{ data, tiles }} />
    </>
  );
}
