/** 1 to 6: a chapter's; `ink` where colour would say nothing. */
export type Hue = number | 'ink';

export const hues: readonly Hue[] = ['ink', 1, 2, 3, 4, 5, 6];

/** The class that sets the colour of a chapter's marks. */
export function hueClass(hue: Hue): string {
  return hue === 'ink' ? 'text-ink' : `chapter-${hue}`;
}
