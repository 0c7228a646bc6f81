import type { OutcomeResult } from '@/lib/model/words';

export const resultWords: Record<OutcomeResult, string> = {
  'came-true': 'Came true',
  'did-not-happen': 'Did not happen',
  open: 'Open',
};
