'use client';

import { endOfDay } from '@/lib/known/counts-since';
import type { EpochMs } from '@/lib/model/units';
import { useCarriedState } from '../view-state/carried-link';
import type { KnownPartProps } from './known-part';

/** The end of the day of the view that a page beside the timeline carries; null: it shows what is known today. */
export function useCarriedDay(): EpochMs | null {
  const { knownOn } = useCarriedState();
  return knownOn === null ? null : endOfDay(knownOn);
}

/** A part of a page beside the timeline that reads otherwise on days of the view that it carries. */
export function CarriedPart({ since, otherwise = null, children }: KnownPartProps) {
  const by = useCarriedDay();
  return by !== null && since > by ? otherwise : children;
}

/** After the name of what cannot follow a day. */
export function AsKnownToday() {
  return useCarriedDay() === null ? null : ', as known today';
}
