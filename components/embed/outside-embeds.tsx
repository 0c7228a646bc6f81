'use client';

import { useSelectedLayoutSegment } from 'next/navigation';
import type { ReactNode } from 'react';

/** What stands on every page of ours, and not in somebody else's. */
export function OutsideEmbeds({ children }: { children: ReactNode }) {
  return useSelectedLayoutSegment() === 'embed' ? null : children;
}
