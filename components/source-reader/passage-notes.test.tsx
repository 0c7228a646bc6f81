import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import type { Subject } from '@/lib/model/subject';
import { edtf } from '@/lib/time/edtf';
import type { Citation } from './citations';
import { PassageNotes } from './passage-notes';

vi.mock('next/navigation', () => ({ useRouter: () => ({}) }));

const noted = (origin: string) => {
  const event = {
    id: 'sails',
    title: 'A ferry sails',
    shortTitle: 'Ferry sails',
    date: edtf('2023-05-03'),
    origin,
    actors: [],
    statements: [{ text: 'A ferry sailed.', kind: 'happened', evidence: [] }],
  };
  const citation = { anchor: 'q-1', uses: [{ event, relation: 'supports' }] };
  return renderToStaticMarkup(
    <PassageNotes
      subject={{ chapters: [] } as unknown as Subject}
      citations={[citation as unknown as Citation]}
    />,
  );
};

test('a note beside a passage says in words what no editor checked', () => {
  expect(noted('extracted')).toContain('Found by machine, not reviewed');
  expect(noted('curated')).not.toMatch(/machine|imported/i);
});
