import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RedirectsFile } from '../../lib/model/files';
import type { Published } from '../../lib/model/published';
import { isRenamed, oldIdOf } from './renamed-event';

type Entries = RedirectsFile['events'];

const line = (to: string | null) => ({ to, date: '2026-12-01', why: 'Its name was wrong.' });

/** What a release puts on record of ids alone: those that there are, and those that were given up. */
function released(before: Published | null, ids: readonly string[], entries: Entries): Published {
  const known = { ...before?.events, ...Object.fromEntries(ids.map((id) => [id, {}])) };
  const redirects = Object.fromEntries(
    Object.keys(entries).map((from) => [
      from,
      {
        to: targetOf(entries, from),
        ...(before && from in before.events && { renamed: isRenamed(entries, before, from) }),
      },
    ]),
  );
  return {
    events: known,
    documents: known,
    redirects: { events: redirects, sources: redirects },
  } as unknown as Published;
}

const targetOf = (entries: Entries, from: string) =>
  (entries[from] as { to: string | null } | undefined)?.to ?? null;

describe('what was renamed, released and renamed again', () => {
  const first = released(null, ['a', 'other'], {});
  const second = released(first, ['b', 'other'], { a: line('b') });
  const now = { a: line('c'), b: line('c') };

  it.each(['events', 'sources'] as const)('is held against its last name: %s', (section) => {
    expect(oldIdOf(section, { a: line('b') }, first, 'b')).toBe('a');
    expect(oldIdOf(section, now, second, 'c')).toBe('b');
  });

  it('was renamed each time', () => {
    expect([isRenamed(now, second, 'a'), isRenamed(now, second, 'b')]).toEqual([true, true]);
    const third = released(second, ['c', 'other'], now);
    expect([isRenamed(now, third, 'a'), isRenamed(now, third, 'b')]).toEqual([true, true]);
  });

  it('was merged, by whatever way it came, where it ends in another event', () => {
    const merged = { a: line('other'), b: line('other') };
    expect([isRenamed(merged, second, 'a'), isRenamed(merged, second, 'b')]).toEqual([
      false,
      false,
    ]);
  });

  it('was merged, and its place renamed', () => {
    const then = released(first, ['other'], { a: line('other') });
    const since = { a: line('c'), other: line('c') };
    expect(oldIdOf('events', since, then, 'c')).toBe('other');
    expect([isRenamed(since, then, 'a'), isRenamed(since, then, 'other')]).toEqual([false, true]);
  });
});

type Step = 'release' | { readonly move: number; readonly into: number | null };

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.constant('release' as const),
  fc.record({ move: fc.nat(), into: fc.option(fc.nat(), { nil: null }) }),
);

it('of any renames, merges and releases: what had one predecessor lives on, and so do those before it', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 14 }), (steps) => {
      let live = ['e0', 'e1', 'e2'];
      let entries: Entries = {};
      let record = released(null, live, entries);
      /** Of each event that was there at the last release, what it is now. */
      let since = new Map(live.map((id) => [id, id]));
      /** The events at the first release, each with whether it has been the same ever since. */
      let lives = new Map(live.map((id) => [id, { at: id, same: true }]));
      let made = live.length;

      const sameNow = (id: string) => {
        const to = since.get(id);
        if (to === id) return true;
        const others = [...since].filter(([, target]) => target === to);
        return others.length === 1;
      };
      const check = () => {
        for (const [id, to] of since)
          if (to !== id) {
            expect(oldIdOf('events', entries, record, to)).toBe(sameNow(id) ? id : null);
          }
        for (const [id, { at, same }] of lives)
          if (targetOf(entries, id) !== null)
            expect(isRenamed(entries, record, id)).toBe(same && sameNow(at));
      };

      for (const step of steps) {
        if (step === 'release') {
          lives = new Map(
            [...lives].map(([id, { at, same }]) => [
              id,
              { at: since.get(at) ?? at, same: same && sameNow(at) },
            ]),
          );
          record = released(record, live, entries);
          since = new Map(live.map((id) => [id, id]));
        } else {
          const from = live[step.move % live.length]!;
          const to = step.into === null ? `e${made++}` : live[step.into % live.length]!;
          if (to === from) continue;
          const moved = (target: string | null) => (target === from ? to : target);
          entries = Object.fromEntries(
            [...new Set([...Object.keys(entries), from])].map((id) => [
              id,
              line(id === from ? to : moved(targetOf(entries, id))),
            ]),
          );
          live = [...new Set(live.map((id) => moved(id) ?? id))];
          since = new Map([...since].map(([id, target]) => [id, moved(target) ?? target]));
        }
        check();
      }
    }),
  );
});
