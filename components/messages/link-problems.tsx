'use client';

import { useTimeline } from '../timeline/timeline-context';
import { Notice } from './notice';

/** What the link could not say, and what to do about it. The rest of the link holds. */
export function LinkProblems() {
  const { data, state, problems, change } = useTimeline();
  const unknown = state.actors.filter((id) => !data.actors.some((actor) => actor.id === id));
  return (
    <>
      {problems.map(({ path, what, todo }) => (
        <Notice key={path}>
          <strong className="font-semibold">{what}.</strong> {todo}.
        </Notice>
      ))}
      {unknown.map((id) => (
        <Notice key={id}>
          <strong className="font-semibold">
            This link filters by “{id}”, an actor we do not have.
          </strong>{' '}
          Nothing else in the link was lost.{' '}
          <button
            type="button"
            className="link cursor-pointer"
            onClick={() => change({ actors: state.actors.filter((other) => other !== id) })}
          >
            Drop it
          </button>
        </Notice>
      ))}
    </>
  );
}
