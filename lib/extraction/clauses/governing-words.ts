import type { Token } from '../timex/tokens';
import { wordSet } from '../timex/word-set';
import { isSaying } from './verb-forms';

/**
 * How far a sentence stands by what it puts after "that":
 *
 *   told         in its own voice: "it is known that", "confirmed that"
 *   attributed   in somebody else's: "said that", "rumours that", "it is believed that"
 *   unreal       not at all: "denied that", "it is false that", "wished that"
 */
export type Assertion = 'told' | 'attributed' | 'unreal';

/** Who says so vouches for it, or looks back on it as known. */
const vouching = wordSet(`
  confirmed confirms confirm confirming acknowledged acknowledges acknowledge acknowledging admitted admits admit
  admitting noted notes note noting recalled recall revealed reveals revealing disclosed discloses announced announces
  announce announcing explained explains explain observed lamented condemned condemns complained celebrated telling
`);

/** Tell what others say or think, besides the verbs of saying. */
const attributing = wordSet(`
  believe believes believed believing think thinks thought suspect suspects suspected assume assumes assumed understood
  speculate speculated rumoured rumored rumour rumours rumor rumors allege alleging allegation allegations claim claims
  report reports suggestion suggestions accusation accusations assertion assertions speculation theory suspicion
  suspicions belief story stories tale tales purported hinted implied implies imply indicate indicates indicated word
`);

/** What stands after them was not, or nobody knows; said with a negation, somebody says that it was. */
const denying = wordSet(`
  deny denies denied denying denial denials doubt doubts doubted doubting dispute disputes disputed disputing reject
  rejects rejected rejecting dismiss dismissed dismisses dismissing refute refuted refutes refuting disproved disproves
`);

const imagining = wordSet(`
  wish wishes wished wishing dream dreams dreamt dreamed pretend pretends pretended pretending imagine imagines imagined
  imagining suppose supposes supposing hope hopes hoped hoping fear fears feared fearing false untrue wrong incorrect
  inaccurate unlikely doubtful improbable implausible impossible inconceivable unthinkable possible conceivable
  plausible likely probable myth lie fiction falsehood possibility chance risk danger likelihood
`);

/** "dreamed", "feared" */
export function isImagining(lower: string): boolean {
  return imagining.has(lower);
}

/** With a negation before it, what stands after them was not: "not true that", "no evidence that". */
const deniable = wordSet(
  'true case fact evidence proof sign signs indication indications clear certain sure',
);

const negations = wordSet('no not t never without neither nor little scant hardly');

/** How far back from its governing word a negation is looked for, in tokens. */
const negationReach = 4;

/** What the word at `at` makes of a clause that it governs; null: it governs none. */
export function assertionBy(tokens: readonly Token[], at: number): Assertion | null {
  const lower = tokens[at]?.lower ?? '';
  const isNegated = () => {
    for (let before = at - 1; before >= at - negationReach; before--) {
      const token = tokens[before];
      if (!token || (token.kind === 'mark' && token.lower !== "'")) return false;
      if (negations.has(token.lower)) return true;
    }
    return false;
  };
  if (denying.has(lower)) return isNegated() ? 'attributed' : 'unreal';
  if (imagining.has(lower)) return 'unreal';
  if (deniable.has(lower)) return isNegated() ? 'unreal' : 'told';
  if (vouching.has(lower)) return isNegated() ? 'unreal' : 'told';
  if (isSaying(lower) || attributing.has(lower)) {
    // "denied reports that"
    const isDenied =
      denying.has(tokens[at - 1]?.lower ?? '') || denying.has(tokens[at - 2]?.lower ?? '');
    return isNegated() || isDenied ? 'unreal' : 'attributed';
  }
  return null;
}
