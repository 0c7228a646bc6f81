import type { ImportedSource, TimelineEvent } from '@/lib/model/subject';
import { keepDatesTogether } from '@/lib/time/dates-in-text';

/** What an imported row says, and where it says it is from: a link, since its source is not stored here. */
export function ImportedStatement({
  event,
  source,
}: {
  event: Pick<TimelineEvent, 'title' | 'statements'>;
  source: ImportedSource;
}) {
  const [{ text }] = event.statements;
  return (
    <section className="mt-5 border-t border-ink pt-4">
      {text !== event.title && (
        <p dir="auto" className="font-serif text-passage wrap-anywhere">
          {keepDatesTogether(text)}
        </p>
      )}
      <div className="mt-4 border-l-2 border-rule2 pl-3 text-control text-ink2 first:mt-0">
        <h2 className="font-semibold text-ink">Source not stored here</h2>
        <p className="mt-0.5">
          This event was imported, and nothing of it was checked against its source.
        </p>
        <p className="mt-1.5 wrap-anywhere">
          {source.url === undefined ? (
            <bdi>{source.title}</bdi>
          ) : (
            <a
              href={source.url}
              rel="noopener noreferrer external"
              className="underline underline-offset-2 hover:decoration-2"
            >
              <bdi>{source.title}</bdi>
            </a>
          )}
        </p>
      </div>
    </section>
  );
}
