'use client';

import { keepFocus } from './keep-focus';
import { Notice } from './notice';

/** A longer row of unknown values says how many more there are. */
const mostNamed = 3;

interface UnknownProps<Value> {
  /** Of one part of the link, those that we do not have. */
  readonly values: readonly Value[];
  readonly before: string;
  readonly words: (value: Value) => string;
  readonly joint?: string;
  readonly after?: string;
  readonly onDrop: () => void;
}

/** Names the first few values of a link that stand for nothing here, and drops all of them. */
export function Unknown<Value>(props: UnknownProps<Value>) {
  const { values, before, words, joint = ', ', after = '', onDrop } = props;
  if (values.length === 0) return null;
  return (
    <Notice>
      <strong className="font-semibold">
        {before}
        {values.slice(0, mostNamed).map(words).join(joint)}
        {values.length > mostNamed && `, and ${values.length - mostNamed} more`}
        {after}.
      </strong>{' '}
      Nothing else in the link was lost.{' '}
      <button
        type="button"
        className="link cursor-pointer"
        onClick={() => {
          onDrop();
          keepFocus();
        }}
      >
        Drop {values.length === 1 ? 'it' : 'them'}
      </button>
    </Notice>
  );
}
