import type { Metadata } from 'next';
import { Introduction } from '@/components/introduction/introduction';
import { loadSubject } from '../subject';

export const metadata: Metadata = { alternates: { canonical: '/' } };

export default function HomePage() {
  return <Introduction subject={loadSubject()} />;
}
