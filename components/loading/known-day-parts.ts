export { knownX, placeKnownFlag } from '@/lib/drawing/known-shapes';
export { KnownDay, KnownDayLine, knownFlagOf } from '../axis/known-day';
export { KnownLine } from '../known-on/known-line';
