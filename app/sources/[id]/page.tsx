import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/app/site';
import { loadSubject, loadText, pagesOf, tilesFolder } from '@/app/subject';
import { publishedAddress } from '@/components/site/site-address';
import { StructuredData } from '@/components/site/structured-data';
import { SourceReader } from '@/components/source-reader/source-reader';
import { sourceKindWords } from '@/components/source-reader/source-words';
import { canonicalText } from '@/lib/anchoring/canonical-text';
import { documentData } from '@/lib/formats/structured-data/document-data';
import type { SourceDocument } from '@/lib/model/subject';
import { dateInWords } from '@/lib/time/date-words';

export const dynamicParams = false;

export function generateStaticParams(): { id: string }[] {
  return pagesOf(loadSubject().sources.map(({ id }) => id));
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
  const source = loadSubject().sources.find((candidate) => candidate.id === id);
  if (!source) return {};
  return pageMetadata(source.title, descriptionOf(source), `/sources/${id}/`, {
    name: `sources/${id}`,
    alt: `${source.title}, with what it reports about its date of publication`,
  });
}

export default async function SourcePage({ params }: SourcePageProps) {
  const { id } = await params;
  const subject = loadSubject();
  const source = subject.sources.find((candidate) => candidate.id === id);
  if (!source) notFound();
  const page = { site: subject.title, description: descriptionOf(source) };
  return (
    <>
      <StructuredData nodes={documentData(source, page, publishedAddress)} />
      <SourceReader
        subject={subject}
        source={source}
        text={canonicalText(loadText(source.id))}
        hasDays={tilesFolder() === null}
      />
    </>
  );
}
