'use client';

import { readQuery, writeQuery } from '../view-state/query-store';

/** Takes the day out of the view that a page beside the timeline carries. */
export function ForgetDayButton() {
  return (
    <button
      type="button"
      className="known-button"
      onClick={() => {
        const params = new URLSearchParams(readQuery());
        params.delete('known');
        writeQuery(params.toString(), 'push');
      }}
    >
      Everything known today
    </button>
  );
}
