/** The class that sets the colour of a chapter's marks; ink where colour would say nothing. */
export function hueClass(hue: number | 'ink'): string {
  return hue === 'ink' ? 'text-ink' : `chapter-${hue}`;
}
