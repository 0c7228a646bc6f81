import type { Metadata } from 'next';
import { ByGrouping } from '@/components/introduction/by-grouping';
import { DocumentsIntroduction } from '@/components/introduction/documents-introduction';
import { Introduction } from '@/components/introduction/introduction';
import { storyOf, storyOfTiles } from '@/components/timeline/story';
import { loadFigures, loadSubject, loadTimeline } from '../subject';

export const metadata: Metadata = { alternates: { canonical: '/' } };

export default function HomePage() {
  const subject = loadSubject();
  const { data, tiles } = loadTimeline();
  const { silences } = tiles ? storyOfTiles(tiles, data, []) : storyOf(data, []);
  const hasFolds = silences.length > 0;
  return (
    <ByGrouping documents={<DocumentsIntroduction subject={subject} />}>
      <Introduction {...{ subject, hasFolds }} events={loadFigures()} />
    </ByGrouping>
  );
}
