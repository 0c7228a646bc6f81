/** The hue of the chapter at `index` in the order of the data. A seventh repeats the first. */
export function chapterHue(index: number): number {
  return (index % 6) + 1;
}
