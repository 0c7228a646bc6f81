import type { Stance } from '@/lib/model/agreement';
import { StanceGlyph } from './stance-glyph';
import { stanceWords } from './stance-words';

const key: readonly (readonly [Stance, string])[] = [
  ['reports', 'its words bear out what happened, what was said, or what became of a plan'],
  ['foretells', 'its words bear out plans and predictions alone'],
  ['disputes', 'its words contradict what another document, or another of its passages, bears out'],
  [
    'published-before',
    'it is not cited, and could not report the event: it came out before, by the dates as they are written',
  ],
  [
    'silent',
    'it is not cited, though it could have reported the event; what it leaves out may be told in its unused text',
  ],
];

/** What the words of the table mean. */
export function StanceKey() {
  return (
    <dl className="grid grid-cols-[8.5rem_minmax(0,1fr)] gap-x-3 gap-y-1 font-sans text-control">
      {key.map(([stance, words]) => (
        <div key={stance} className="contents">
          <dt className="stance self-start font-semibold">
            <StanceGlyph stance={stance} /> {stanceWords[stance]}
          </dt>
          <dd className="text-ink2">{words}</dd>
        </div>
      ))}
    </dl>
  );
}
