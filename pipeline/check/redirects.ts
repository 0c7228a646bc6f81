import type { RedirectEntry } from '../../lib/model/files';
import type { Problem } from '../../lib/model/problem';
import { printValue, problemAt } from '../subject/data-path';
import { suggestWord } from '../subject/nearest-word';
import type { RawSubject } from '../subject/raw-subject';
import { redirectOf } from '../subject/redirect-entries';
import { declaredActors } from './references';

interface Noun {
  /** The section of `data/redirects.yaml`. */
  readonly section: 'events' | 'actors' | 'sources';
  readonly noun: string;
  /** The ids that are in use, and where. */
  readonly used: ReadonlyMap<string, string>;
  /** Beside those, what a redirect may lead to. */
  readonly more?: readonly string[];
}

/** Old ids that are in use again, and redirects that lead nowhere or to another redirect. */
export function redirects(subject: RawSubject): readonly Problem[] {
  const { redirects: file, events, sources, candidates } = subject;
  if (!file) return [];
  const nouns: readonly Noun[] = [
    {
      section: 'events',
      noun: 'event',
      used: new Map(events.map(({ id }) => [id, `data/events/${id}.yaml`])),
      more: candidates.flatMap(({ entries }) => entries.map(({ candidate }) => candidate.id)),
    },
    {
      section: 'actors',
      noun: 'actor',
      used: new Map(declaredActors(subject).map(({ id, file: { name } }) => [id, name])),
    },
    {
      section: 'sources',
      noun: 'document',
      used: new Map(sources.map(({ id }) => [id, `seeds/${id}`])),
    },
  ];
  return nouns.flatMap(({ section, noun, used, more = [] }) => {
    const article = noun === 'document' ? 'a' : 'an';
    const entries = Object.entries(file.draft?.[section] ?? {});
    const known = new Set([...used.keys(), ...more]);
    const targets = new Map(
      entries.map(([from, entry]) => [from, redirectOf((entry ?? null) as RedirectEntry).to]),
    );
    return [...targets].flatMap(([from, to]) => {
      const problem = (what: string, todo: string) => problemAt(file, [section, from], what, todo);
      const user = used.get(from);
      const problems =
        user === undefined
          ? []
          : [
              problem(
                `the id ${printValue(from)} is given up here, yet ${user} uses it`,
                `Give that ${noun} a new id: an old one is never used again`,
              ),
            ];
      if (to === from)
        return [
          ...problems,
          problem('leads to itself', `Name ${article} ${noun}, or null for one that was withdrawn`),
        ];
      if (typeof to !== 'string' || known.has(to)) return problems;
      if (targets.has(to)) {
        const last = targets.get(to) ?? null;
        if (last === from || last === to)
          return [
            ...problems,
            problem(
              `leads to ${printValue(to)}, which leads no further than this`,
              `Name ${article} ${noun} that there is, or null for one that was withdrawn`,
            ),
          ];
        const todo = last === null ? 'Write null' : `Lead straight to ${printValue(last)}`;
        return [...problems, problem(`${printValue(to)} is itself redirected`, todo)];
      }
      const todo = suggestWord(
        to,
        known,
        `Name ${article} ${noun}, or null for one that was withdrawn`,
      );
      return [...problems, problem(`no ${noun} is called ${printValue(to)}`, todo)];
    });
  });
}
