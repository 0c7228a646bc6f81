'use client';

import { later, useLater } from '../loading/later';
import { NotYet } from '../loading/not-yet';
import type { KnownDaysProps } from './known-days';

const knownDays = later(() => import('./known-days'));

/** The choice of a day, loaded when it is first asked for. */
export function KnownDays(props: KnownDaysProps) {
  const loaded = useLater(knownDays, true);
  return loaded ? (
    <loaded.KnownDays {...props} />
  ) : (
    <NotYet what="This part of the site" part={knownDays} loaded={loaded} />
  );
}
