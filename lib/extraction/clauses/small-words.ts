import type { Token } from '../timex/tokens';

const determiners = new Set(
  'the a an this these those his her its their our my your no any some each every another such whose'.split(
    ' ',
  ),
);

export function isDeterminer(token: Token | undefined): boolean {
  return token !== undefined && determiners.has(token.lower);
}

const prepositions = new Set(
  'of in on at by with for from to into over under about against between among during through as than without within near toward towards like per via newly well recently long much more most very so once highly'.split(
    ' ',
  ),
);

export function isPreposition(token: Token | undefined): boolean {
  return token !== undefined && prepositions.has(token.lower);
}
