/**
 * The view state as the query of a URL:
 *
 *   ?t=2021-12-01..2022-03-01&known=2022-02-16&actors=nato.russia&match=all&officials=with
 *   &kinds=planned.predicted&chapters=talks&sources=edm-tough-talks&checked=curated&caveats=one-source
 *   &q=missile+silo
 *   &view=list&tracks=source&pinned=edm-tough-talks&collapsed=nyt-putin-peace&unfold=2022-04
 *
 *   t          start..end, end not included; see range-text.ts. Always both ends: links that end in
 *              dots get cut by other programs
 *   known      a day, of which it is shown what was known on it
 *   actors, chapters, sources, kinds, pinned, collapsed   ids joined by "."
 *   match      all, where an event needs every actor
 *   officials  with, where a state stands for its officials too
 *   checked    curated, extracted or imported: by whom an event was found
 *   caveats    disputed, one-source, not-reviewed or date-supplied: see caveatsOf
 *   q          words, percent-encoded, spaces as "+"
 *   view       axis or list, where the reader has chosen other than what the screen shows first
 *   tracks     actor or source
 *   pinned-actor, collapsed-actor, and so for chapter and source   how the tracks of a grouping
 *              that is not on screen were left
 *   unfold     first months of the folds that are open, joined by "."
 *   v          version of this format; left out for version 1
 *
 * Ids are [a-z0-9-]+, and the separators ". - _" are the ones that no program percent-encodes.
 * Whatever equals initialViewState is left out.
 */
import type { Problem } from '../model/problem';
import { caveats, origins, statementKinds } from '../model/words';
import { parseEdtf } from '../time/edtf';
import { migrate, type QueryParams } from './migrations';
import { formatRange, parseRange } from './range-text';
import {
  filterOf,
  type Filter,
  groupings,
  initialViewState,
  isUsual,
  normalList,
  type Arrangement,
  type Grouping,
  type View,
  type ViewState,
} from './view-state';

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const monthPattern = /^-?\d{4,13}-(0[1-9]|1[0-2])$/;

/** A day of the years 0000 to 9999. */
const dayPattern = /^\d{4}-\d\d-\d\d$/;

const arrangementParts = ['pinned', 'collapsed'] as const;

/**
 * The query without its question mark; empty for initialViewState. The order of parameters is
 * fixed. Laws: see decodeViewState.
 */
export function encodeViewState(state: ViewState): string {
  const params: (readonly [name: string, text: string])[] = [
    ['t', state.range ? formatRange(state.range) : ''],
    ['known', state.knownOn ?? ''],
    ['actors', state.actors.join('.')],
    ['match', state.match === initialViewState.match ? '' : state.match],
    ['officials', state.officials ? 'with' : ''],
    ['chapters', state.chapters.join('.')],
    ['sources', state.sources.join('.')],
    ['kinds', state.kinds.join('.')],
    ['checked', state.origins.join('.')],
    ['caveats', state.caveats.join('.')],
    ['q', encodeURIComponent(state.words).replaceAll('%20', '+')],
    ['view', state.view ?? ''],
    ['tracks', state.grouping === initialViewState.grouping ? '' : state.grouping],
    ['pinned', state.pinned.join('.')],
    ['collapsed', state.collapsed.join('.')],
    ...groupings.flatMap((grouping) =>
      arrangementParts.map((part): readonly [string, string] => [
        `${part}-${grouping}`,
        (state.arrangedElsewhere[grouping]?.[part] ?? []).join('.'),
      ]),
    ),
    ['unfold', state.unfolded.join('.')],
  ];
  return params
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `${name}=${text}`)
    .join('&');
}

/** The filter alone, as a query: equal for equal filters. */
export function encodeFilter(filter: Filter): string {
  return encodeViewState({ ...initialViewState, ...filterOf(filter) });
}

/** What each parameter is called when it cannot be read. */
const nounOf: Readonly<Record<string, string>> = {
  actors: 'actors',
  chapters: 'chapters',
  sources: 'documents',
  kinds: 'kinds',
  checked: 'origins',
  caveats: 'caveats',
  pinned: 'pinned tracks',
  collapsed: 'collapsed tracks',
  unfold: 'opened folds',
};

/**
 * Never throws. A parameter that cannot be read falls back to its initial value and is reported;
 * parameters that are not ours are ignored.
 *
 * Laws, with encode's text parsed as a query: decode(encode(s)).state equals s, but for `range`,
 * which is rounded outward and so contains s.range · encode(decode(encode(s)).state) equals
 * encode(s), as text · encode(initialViewState) is empty.
 */
export function decodeViewState(original: QueryParams): {
  state: ViewState;
  problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const report = (path: string, what: string, todo: string) =>
    problems.push({ severity: 'warning', file: 'link', path, what, todo });
  const params = migrate(original, (version) =>
    report(
      'v',
      `This link was made for version ${version} of the site`,
      'It is read as well as this version can',
    ),
  );

  const rangeText = params.get('t');
  const range = rangeText === undefined ? null : parseRange(rangeText);
  if (rangeText !== undefined && !range) {
    report('t', 'The dates in this link could not be read', 'You see the whole story');
  }

  const dayText = params.get('known');
  const knownOn = dayText !== undefined && isDay(dayText) ? dayText : null;
  if (dayText !== undefined && knownOn === null) {
    report(
      'known',
      'The day in this link could not be read',
      'You see all that is known today, not what was known on a day',
    );
  }

  const readList = (name: string, isValue: (text: string) => boolean): readonly string[] => {
    const texts = (params.get(name) ?? '').split('.').filter((text) => text !== '');
    const values = texts.filter(isValue);
    if (values.length < texts.length) {
      report(
        name,
        `Some ${nounOf[name.split('-')[0] ?? '']} in this link could not be read`,
        'They were left out',
      );
    }
    return [...new Set(values)];
  };
  const ids = <Id extends string>(name: string) =>
    normalList(readList(name, (text) => idPattern.test(text)) as Id[]);
  const words = <Word extends string>(name: string, known: readonly Word[]) =>
    normalList(readList(name, (text) => known.some((word) => word === text)) as Word[]);

  const oneOf = <Value extends string | null>(
    name: string,
    values: readonly Value[],
    initial: Value,
  ): Value => {
    const text = params.get(name);
    const value = values.find((candidate) => candidate === text);
    if (text !== undefined && value === undefined) {
      report(name, `The part “${name}” of this link could not be read`, 'It was left out');
    }
    return value ?? initial;
  };

  const grouping = oneOf('tracks', groupings, initialViewState.grouping);
  const elsewhere = groupings
    .filter((other) => other !== grouping)
    .map((other): readonly [Grouping, Arrangement] => [
      other,
      {
        pinned: readList(`pinned-${other}`, (text) => idPattern.test(text)),
        collapsed: ids(`collapsed-${other}`),
      },
    ])
    .filter(([, arrangement]) => !isUsual(arrangement));

  return {
    state: {
      range,
      knownOn,
      actors: ids('actors'),
      match: oneOf('match', ['any', 'all'], initialViewState.match),
      officials: oneOf('officials', ['with', 'without'], 'without') === 'with',
      chapters: ids('chapters'),
      sources: ids('sources'),
      kinds: words('kinds', statementKinds),
      origins: words('checked', origins),
      caveats: words('caveats', caveats),
      words: (params.get('q') ?? '').trim().slice(0, 200),
      view: oneOf<View | null>('view', ['axis', 'list'], null),
      grouping,
      pinned: readList('pinned', (text) => idPattern.test(text)),
      collapsed: ids('collapsed'),
      arrangedElsewhere: Object.fromEntries(elsewhere),
      unfolded: normalList(readList('unfold', (text) => monthPattern.test(text))),
    },
    problems,
  };
}

/** Whether a text is a day of the calendar as view states have it, `2022-02-16`. */
export function isDay(text: string): boolean {
  return dayPattern.test(text) && parseEdtf(text).ok;
}

/** 'replace' when only the range differs (panning, zooming), else 'push': Back undoes decisions, not wheel ticks. */
export function historyMode(before: ViewState, after: ViewState): 'push' | 'replace' {
  const fixed = (state: ViewState) => encodeViewState({ ...state, range: null });
  return fixed(before) === fixed(after) ? 'replace' : 'push';
}
