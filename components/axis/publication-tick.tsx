import { publicationShapes } from '@/lib/drawing/publication-shapes';
import { edtf } from '@/lib/time/edtf';
import type { TimeScale } from '@/lib/time/time-scale';
import { Shapes } from '../drawing/shapes';

interface PublicationTickProps {
  /** EDTF. */
  readonly published: string;
  readonly scale: TimeScale;
  readonly top: number;
  readonly height: number;
}

/** A document's own now, through its track. */
export function PublicationTick({ published, scale, top, height }: PublicationTickProps) {
  return (
    <g transform={`translate(0 ${top})`} aria-hidden="true">
      <Shapes shapes={publicationShapes(edtf(published), scale, height)} hue="ink" />
    </g>
  );
}
