import type { Stance } from '@/lib/model/agreement';

export const stanceWords: Readonly<Record<Stance, string>> = {
  reports: 'Reports',
  foretells: 'Foretells',
  disputes: 'Disputes',
  'reports-disputes': 'Reports, disputes',
  'foretells-disputes': 'Foretells, disputes',
  'published-before': 'Published before',
  silent: 'Silent',
};
