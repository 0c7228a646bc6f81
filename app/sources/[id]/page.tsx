import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/app/site';
import { loadSubject, loadText, pagesOf } from '@/app/subject';
import { SourceReader } from '@/components/source-reader/source-reader';
import { sourceKindWords } from '@/components/source-reader/source-words';
import { canonicalText } from '@/lib/anchoring/canonical-text';
import { dateInWords } from '@/lib/time/date-words';

export const dynamicParams = false;

export function generateStaticParams(): { id: string }[] {
  return pagesOf(loadSubject().sources.map(({ id }) => id));
}

interface SourcePageProps {
  readonly params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: SourcePageProps): Promise<Metadata> {
  const { id } = await params;
  const source = loadSubject().sources.find((candidate) => candidate.id === id);
  if (!source) return {};
  const by = [sourceKindWords[source.kind], source.publisher, dateInWords(source.published.date)];
  const words = `${by.filter((part) => part !== null).join(', ')}. Its passages in the order of the text, each with the events that rest on it.`;
  return pageMetadata(source.title, words, `/sources/${id}/`);
}

export default async function SourcePage({ params }: SourcePageProps) {
  const { id } = await params;
  const subject = loadSubject();
  const source = subject.sources.find((candidate) => candidate.id === id);
  if (!source) notFound();
  return (
    <SourceReader subject={subject} source={source} text={canonicalText(loadText(source.id))} />
  );
}
