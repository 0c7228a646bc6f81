/** What English verbs look like, and what kinds of happening they tell. Closed lists, in lower case. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** Past forms that are no participles: a finite verb wherever they stand. */
const pastOnly = words(
  `went began took gave came saw wrote spoke broke chose drove grew knew flew threw fell rose ran sang swam drew
  shook withdrew overthrew forbade ate swore wore tore stole froze hid rode sank sprang shrank became overtook
  undertook oversaw forgave arose awoke bore underwent outgrew`,
);

/** Past forms that are participles as well. */
const pastOrParticiple = words(
  `said told made met held left lost won sent led paid sold bought built kept found brought put set cut hit shut let
  quit spent got heard felt thought fought caught taught struck stood understood sat shot fed fled dealt meant lent laid
  cost spread split hurt bid sought slept swept wept crept dug hung stuck swung spun sped bound wound ground bred
  upset beset broadcast cast forecast thrust burst shed slid lit bent misled rebuilt resold retold overheard upheld
  burnt learnt dreamt leapt withheld withstood became begotten outbid offset reset beat`,
);

const participleOnly = words(
  `been done gone taken given come seen written spoken broken chosen driven grown known flown thrown fallen risen run
  sung drawn shaken withdrawn overthrown forbidden eaten sworn worn torn stolen frozen hidden ridden sunk sprung
  shrunk become begun shown proven borne overtaken undertaken overseen forgiven arisen beaten bitten forgotten gotten
  mistaken undergone woven awoken strewn`,
);

/** End in -ed, and are no past. */
const notPast = words(
  `hundred indeed need speed feed seed breed weed deed bleed greed heed creed steed united unprecedented sacred wicked naked rugged
  embed exceed proceed succeed agreed-upon kindred hatred red bed shed limited so-called aged unmanned beloved
  supposed unlimited hundreds crowded biased detailed embattled skilled talented gifted wounded armed indebted
  advanced concerned mixed tired ashamed interested allied renowned unified reed steed infrared unexpected`,
);

export function isPastOnly(lower: string): boolean {
  return pastOnly.has(lower);
}

/** Could be a simple past and a participle: "sent", "announced". */
export function isPastOrParticiple(lower: string): boolean {
  return pastOrParticiple.has(lower) || isRegularPast(lower);
}

export function isParticiple(lower: string): boolean {
  return participleOnly.has(lower) || isPastOrParticiple(lower);
}

function isRegularPast(lower: string): boolean {
  return lower.length > 3 && lower.endsWith('ed') && !notPast.has(lower);
}

/** Tell that something was said. Past forms, participles and present forms; bases for infinitives. */
const saying = words(
  `said says say saying told tells tell telling announced announces announce announcing declared declares declare
  warned warns warn warning insisted insists insist stated states state stating claimed claims claim claiming argued
  argues argue arguing added adds adding replied replies reported reports report reporting explained explains explain
  asserted asserts assert mocked mocks accused accuses accuse accusing denied denies deny urged urges urge called
  calls call criticized criticised criticizes criticises criticize criticise condemned condemns condemn praised
  praises welcomed welcomes stressed stresses stress emphasized emphasised noted notes note suggested suggests suggest
  described describes describe tweeted tweets wrote writes commented comments comment confirmed confirms confirm
  acknowledged acknowledges admitted admits admit cautioned cautions caution vowed pledged promised promises
  threatened threatens demanded demands demand asked asks appealed appeals called estimated estimates
  revealed reveals disclosed discloses remarked remarks concluded concludes predicted predicts predict forecast
  alleged alleges testified testifies quoted cited cites spoke speaks talked advised advises recalled observed
  complained complains complaining complain branded rejected maintained echoed hinted boasted joked lamented
  contended communicated communicates conveyed conveys signalled signaled asserting insisting echo reiterated hailed blamed blames touted`,
);

export function isSaying(lower: string): boolean {
  return saying.has(lower);
}

/** Sayings after which what is foretold is the speaker's own doing. */
const committing = words(
  `promised promises promise promising vowed vows vow pledged pledges pledge threatened threatens threaten agreed
  agrees planned plans plan planning intends intended intend aims aimed aim decided scheduled pledging vowing
  threatening offered offers proposed proposes seeks sought prepares prepared`,
);

export function isCommitting(lower: string): boolean {
  return committing.has(lower);
}

/** Tell a state, a thought or a habit: no happening that a day could be given for. */
const stative = words(
  `seem seems seemed appear appears remain remains remained believe believes believed think thinks thought know knows
  knew known want wants wanted need needs needed like likes liked love loves loved hope hopes hoped fear fears feared
  contain contains contained include includes included depend depends depended mean means meant belong belongs
  belonged own owns owned consist consists consisted exist exists existed involve involves involved require requires
  required cost costs look looks looked feel feels felt understand understands understood consider considers considered
  expect expects expected suspect suspects suspected prefer prefers preferred deserve matter matters lie lies lay stand
  stands stood tend tends tended have has had worry worried doubt doubted wonder wondered hold live lived lives sit sat stay stays stayed keep keeps
  resemble resembled equal equals intended intend continue continues continued serve serves served aim aimed
  try tries tried used located based situated comprised represent represents represented reflect reflects reflected
  illustrate illustrated indicate indicates indicated relate related concern regard regarded seek sought`,
);

export function isStative(lower: string): boolean {
  return stative.has(lower);
}

/** Modal verbs, by what they make of the clause. */
export const modals: ReadonlyMap<string, 'will' | 'would' | 'may' | 'must'> = new Map([
  ['will', 'will'],
  ['shall', 'will'],
  ['ll', 'will'],
  ['wo', 'will'],
  ['won', 'will'],
  ['would', 'would'],
  ['wouldn', 'would'],
  ['could', 'may'],
  ['couldn', 'may'],
  ['might', 'may'],
  ['may', 'may'],
  ['can', 'may'],
  ['cannot', 'may'],
  ['should', 'must'],
  ['shouldn', 'must'],
  ['must', 'must'],
  ['ought', 'must'],
]);

/** After a form of "to be", before "to": what follows lies ahead, as somebody's plan or as a forecast. */
export const aheadOfTo: ReadonlyMap<string, 'planned' | 'predicted'> = new Map([
  ['going', 'planned'],
  ['set', 'planned'],
  ['due', 'planned'],
  ['scheduled', 'planned'],
  ['slated', 'planned'],
  ['planning', 'planned'],
  ['about', 'planned'],
  ['ready', 'planned'],
  ['preparing', 'planned'],
  ['planned', 'planned'],
  ['expected', 'predicted'],
  ['supposed', 'predicted'],
  ['likely', 'predicted'],
  ['unlikely', 'predicted'],
  ['certain', 'predicted'],
  ['bound', 'predicted'],
  ['sure', 'predicted'],
  ['projected', 'predicted'],
  ['forecast', 'predicted'],
  ['predicted', 'predicted'],
  ['thought', 'predicted'],
  ['poised', 'predicted'],
]);

/** Plain verbs before "to" that put it ahead: "plans to stand down", "intends to". */
export const plansTo = words(
  `plan plans planned intend intends intended aim aims aimed hope hopes hoped promise promises promised vow vows vowed
  pledge pledges pledged threaten threatens threatened expect expects expected agree agrees agreed want wants wanted
  seek seeks prepare prepares prepared`,
);

/** Before "to": it was tried or feigned, and not done for all that is told. */
const trying = words(
  'try tries tried trying attempt attempts attempted attempting fail fails failed failing neglected pretended sought seeking',
);

export function isTrying(lower: string): boolean {
  return trying.has(lower);
}

/** After a form of "to be", before "to": others tell it. */
const heard = words(
  'said alleged reported rumoured rumored claimed believed understood suspected assumed presumed',
);

export function isHeard(lower: string): boolean {
  return heard.has(lower);
}
