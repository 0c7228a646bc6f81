/** To measure with and to ask of, on the page and in a worker alike; nothing on it is seen. null: there is none. */
export function scratchContext():
  CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null {
  return typeof document === 'undefined'
    ? new OffscreenCanvas(1, 1).getContext('2d')
    : document.createElement('canvas').getContext('2d');
}
