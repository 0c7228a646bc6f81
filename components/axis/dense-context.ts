'use client';

import { createContext } from 'react';
import type { DenseParts } from './dense-parts';

/** What lays out and draws dense tracks; null on pages of a subject that has none. */
export const DenseContext = createContext<DenseParts | null>(null);
