export { rangeBetween } from '@/lib/time/range-between';
export { refoldingScale } from '@/lib/time/refolding-scale';
export { beginPicture } from '../axis/moving-picture';
export { beginBrush } from '../overview/moving-brush';
export { startPainting } from '../painting/painting-thread';
export { eased } from './ease';
