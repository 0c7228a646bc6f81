import type { Metadata } from 'next';
import { ByGrouping } from '@/components/introduction/by-grouping';
import { DocumentsIntroduction } from '@/components/introduction/documents-introduction';
import { Introduction } from '@/components/introduction/introduction';
import { loadSubject } from '../subject';

export const metadata: Metadata = { alternates: { canonical: '/' } };

export default function HomePage() {
  const subject = loadSubject();
  return (
    <ByGrouping documents={<DocumentsIntroduction subject={subject} />}>
      <Introduction subject={subject} />
    </ByGrouping>
  );
}
