/**
 * The view state as the query of a URL:
 *
 *   ?t=2021-12-01..2022-03-01&actors=nato.russia&match=all&officials=with&view=list
 *
 *   t          start..end, end not included; see range-text.ts. Always both ends: links that end in
 *              dots get cut by other programs
 *   actors     ids joined by "."
 *   match      all, where an event needs every actor
 *   officials  with, where a state stands for its officials too
 *   view       list
 *   v          version of this format; left out for version 1
 *
 * Ids are [a-z0-9-]+, and the separators ". - _" are the ones that no program percent-encodes.
 * Whatever equals initialViewState is left out.
 */
import type { Problem } from '../model/problem';
import type { ActorId } from '../model/units';
import { migrate, type QueryParams } from './migrations';
import { formatRange, parseRange } from './range-text';
import { initialViewState, normalActors, type ViewState } from './view-state';

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * The query without its question mark; empty for initialViewState. The order of parameters is
 * fixed, and no character in it needs percent-encoding. Laws: see decodeViewState.
 */
export function encodeViewState(state: ViewState): string {
  const params: string[] = [];
  if (state.range) params.push(`t=${formatRange(state.range)}`);
  if (state.actors.length > 0) params.push(`actors=${state.actors.join('.')}`);
  if (state.match !== initialViewState.match) params.push(`match=${state.match}`);
  if (state.officials) params.push('officials=with');
  if (state.view !== initialViewState.view) params.push(`view=${state.view}`);
  return params.join('&');
}

/**
 * Never throws. A parameter that cannot be read falls back to its initial value and is reported;
 * parameters that are not ours are ignored.
 *
 * Laws, with encode's text parsed as a query: decode(encode(s)).state equals s, but for `range`, which is rounded outward and so contains
 * s.range · encode(decode(encode(s)).state) equals encode(s), as text · encode(initialViewState) is empty.
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

  const actorIds = (params.get('actors') ?? '').split('.').filter((id) => id !== '');
  const readable = actorIds.filter((id) => idPattern.test(id));
  if (readable.length < actorIds.length) {
    report(
      'actors',
      'Some actors in this link could not be read',
      'They were left out of the filter',
    );
  }

  const oneOf = <Value extends string>(
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

  return {
    state: {
      range,
      actors: normalActors(readable as ActorId[]),
      match: oneOf('match', ['any', 'all'], initialViewState.match),
      officials: oneOf('officials', ['with', 'without'], 'without') === 'with',
      view: oneOf('view', ['axis', 'list'], initialViewState.view),
    },
    problems,
  };
}

/** 'replace' when only the range differs (panning, zooming), else 'push': Back undoes decisions, not wheel ticks. */
export function historyMode(before: ViewState, after: ViewState): 'push' | 'replace' {
  const fixed = (state: ViewState) => encodeViewState({ ...state, range: null });
  return fixed(before) === fixed(after) ? 'replace' : 'push';
}
