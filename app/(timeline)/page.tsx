import type { Metadata } from 'next';
import { publishedAddress } from '@/components/site/site-address';
import { StructuredData } from '@/components/site/structured-data';
import { ByGrouping } from '@/components/introduction/by-grouping';
import { DocumentsIntroduction } from '@/components/introduction/documents-introduction';
import { Introduction } from '@/components/introduction/introduction';
import { storyOf, storyOfTiles } from '@/components/timeline/story';
import { siteData } from '@/lib/formats/structured-data/site-data';
import { createTimeScale } from '@/lib/time/time-scale';
import { oembedLink } from '../oembed';
import { homeCard, pageMetadata } from '../site';
import { loadFigures, loadSubject, loadTimeline } from '../subject';

export function generateMetadata(): Metadata {
  const { title, description } = loadSubject();
  const types = oembedLink('timeline.json', title);
  return {
    ...pageMetadata(title, description, '/', homeCard, types),
    title: { absolute: `${title} · Sourceline` },
  };
}

/** Of the axis in a usual window, in CSS px: a gap that is short there is not folded. */
const nominalWidth = 780;

export default function HomePage() {
  const subject = loadSubject();
  const { data, tiles } = loadTimeline();
  const { extent, folds } = tiles ? storyOfTiles(tiles, data, []) : storyOf(data, []);
  const { pieces } = createTimeScale(extent, nominalWidth, folds);
  const hasFolds = pieces.some(({ kind }) => kind === 'fold');
  return (
    <>
      <StructuredData nodes={siteData(subject, publishedAddress)} />
      <ByGrouping documents={<DocumentsIntroduction subject={subject} hasDays={tiles === null} />}>
        <Introduction {...{ subject, hasFolds }} events={loadFigures()} />
      </ByGrouping>
    </>
  );
}
