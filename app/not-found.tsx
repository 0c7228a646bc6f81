import { PageLink } from '@/components/site/page-link';

/** Seen in development alone: the build puts the page of missing addresses, which has the timeline, in its place. */
export default function NotFoundPage() {
  return (
    <main id="content" className="p-6">
      <h1 className="font-serif text-event font-semibold">There is no page at this address</h1>
      <p className="mt-4">
        <PageLink href="/" className="button">
          Go to the timeline
        </PageLink>
      </p>
    </main>
  );
}
