import type { Evidence } from '@/lib/model/subject';

/** Whether a passage can be read in what is shown around another, so that it need not be shown twice. */
export function standsIn({ passage }: Evidence, { passage: other, context }: Evidence): boolean {
  const shown = context.before + other.selector[1].exact + context.after;
  return passage.source === other.source && shown.includes(passage.selector[1].exact);
}
