import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/app/site';
import { loadSubject, loadText, pagesOf, tilesFolder } from '@/app/subject';
import { Article } from '@/components/site/article';
import { publishedAddress } from '@/components/site/site-address';
import { StructuredData } from '@/components/site/structured-data';
import { SourceReader } from '@/components/source-reader/source-reader';
import { sourceKindWords } from '@/components/source-reader/source-words';
import { canonicalText } from '@/lib/anchoring/canonical-text';
import { documentData } from '@/lib/formats/structured-data/document-data';
import type { SourceDocument } from '@/lib/model/subject';
import { dateInWords } from '@/lib/time/date-words';

export const dynamicParams = false;

/** Every document, and every id that one once had. */
export function generateStaticParams(): { id: string }[] {
  const { sources, movedSources } = loadSubject();
  return pagesOf([...sources.map(({ id }) => id), ...Object.keys(movedSources)]);
}

/** The document that has an id, or has taken the place of the one that had it. */
function findSource(id: string) {
  const { sources, movedSources } = loadSubject();
  return sources.find((source) => source.id === (movedSources[id] ?? id));
}

function descriptionOf({ kind, publisher, published }: SourceDocument): string {
  const by = [sourceKindWords[kind], publisher, dateInWords(published.date)];
  return `${by.filter((part) => part !== null).join(', ')}. Its passages in the order of the text, each with the events that rest on it.`;
}

interface SourcePageProps {
  readonly params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: SourcePageProps): Promise<Metadata> {
  const { id } = await params;
  const source = findSource(id);
  if (!source) return { title: 'This document was withdrawn', robots: { index: false } };
  return pageMetadata(source.title, descriptionOf(source), `/sources/${source.id}/`, {
    name: `sources/${source.id}`,
    alt: `${source.title}, with what it reports about its date of publication`,
  });
}

export default async function SourcePage({ params }: SourcePageProps) {
  const { id } = await params;
  const subject = loadSubject();
  const source = findSource(id);
  if (source) {
    const page = { site: subject.title, description: descriptionOf(source) };
    return (
      <>
        <StructuredData nodes={documentData(source, page, publishedAddress)} />
        <SourceReader
          subject={subject}
          source={source}
          text={canonicalText(loadText(source.id))}
          hasDays={tilesFolder() === null}
          movedFrom={source.id === id ? null : id}
        />
      </>
    );
  }
  if (!(id in subject.movedSources)) notFound();
  return (
    <Article title="This document was withdrawn">
      <p>
        “{id}” is no longer a document of this timeline, and no event rests on it. The link stays,
        so that whoever cited it learns so.
      </p>
    </Article>
  );
}
