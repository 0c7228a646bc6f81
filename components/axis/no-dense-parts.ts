/** In the place of `dense-parts.ts` where no track can be dense. */
export const denseParts = null;
