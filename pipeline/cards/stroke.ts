/** A command of a path with its coordinates, x and y in turn, in ems; y grows downwards. */
export interface Stroke {
  readonly command: string;
  readonly points: readonly number[];
}

/** Strokes at a place and a size, as a path of SVG: to a tenth of a px. */
export function moved(strokes: readonly Stroke[], x: number, y: number, size: number): string {
  let path = '';
  for (const { command, points } of strokes) {
    path += command;
    for (let i = 0; i < points.length; i += 1) {
      const at = (points[i] ?? 0) * size + (i % 2 === 0 ? x : y);
      path += `${i === 0 ? '' : ' '}${Math.round(at * 10) / 10}`;
    }
  }
  return path;
}
