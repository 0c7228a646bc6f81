import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import type { Subject } from '@/lib/model/subject';
import { edtf } from '@/lib/time/edtf';
import { PrintedEvents } from './printed-events';

vi.mock('../timeline/timeline-context', () => ({
  useTimeline: () => ({ passing: [{ id: 'sails' }], search: '' }),
}));

const printed = (origin: string) => {
  const event = {
    id: 'sails',
    title: 'A ferry sails',
    date: edtf('2023-05-03'),
    origin,
    statements: [{ text: 'A ferry sailed.', kind: 'happened', evidence: [] }],
  };
  return renderToStaticMarkup(
    <PrintedEvents subject={{ events: [event], sources: [] } as unknown as Subject} />,
  );
};

test('paper tells what no editor checked', () => {
  expect(printed('extracted')).toContain('Found by machine, not reviewed');
  expect(printed('imported')).toContain('Imported, source not stored here');
  expect(printed('curated')).not.toMatch(/machine|imported/i);
});
