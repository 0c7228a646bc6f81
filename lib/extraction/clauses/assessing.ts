import type { Token } from '../timex/tokens';
import { wordSet } from '../timex/word-set';
import type { VerbGroup } from './verb-group';

/** Past forms and participles that tell what something amounts to or has led to, and nobody's doing on a day. */
const assessing = wordSet(`
  proved proven become became remained grown grew amounted shown showed demonstrated exposed highlighted underlined
  underscored illustrated exacerbated worsened improved undermined strengthened weakened complicated deepened
  heightened benefited benefitted contributed helped emerged meant ensured struggled suffered shaped reshaped
  transformed defined dominated fuelled fueled fostered failed succeeded gained lost profited overshadowed eroded
  bolstered hampered hindered divided doomed polarised polarized
`);
/** The same with the word after them: "turned out to be", "paid off", "added to". */
const assessingWith: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['turned', wordSet('out into')],
  ['paid', wordSet('off')],
  ['backfired', wordSet('on')],
  ['added', wordSet('to a an another new further')],
  ['led', wordSet('to')],
  ['resulted', wordSet('in')],
  ['served', wordSet('to as')],
  ['boiled', wordSet('down')],
  ['come', wordSet('to')],
]);
const reflexive = wordSet('himself herself itself themselves');

/** "has turned out to be", "has become", "has delivered himself into": a judgement, unless a day is given for it. */
export function assesses(tokens: readonly Token[], { head }: VerbGroup): boolean {
  const lower = tokens[head]?.lower ?? '';
  const next = tokens[head + 1]?.lower ?? '';
  return (
    assessing.has(lower) || assessingWith.get(lower)?.has(next) === true || reflexive.has(next)
  );
}
