/** Nouns that name a happening, in lower case; plurals are listed as well. */
const nouns = new Set(
  `meeting meetings summit summits talks call calls conversation conversations conference conferences videoconference
  attack attacks cyberattack cyberattacks assault assaults invasion invasions war wars strike strikes airstrike
  airstrikes raid raids bombing bombings bombardment shelling explosion explosions blast blasts crash crashes accident
  accidents collision incident incidents election elections vote votes voting referendum coup protest protests riot
  riots unrest uprising uprisings revolution revolutions rebellion mutiny revolt demonstration demonstrations rally
  rallies visit visits trip trips tour agreement agreements treaty treaties accord accords pact armistice
  ceasefire truce statement statements speech speeches address announcement announcements declaration remarks
  decision decisions ruling rulings verdict trial trials hearing hearings arrest arrests resignation resignations
  appointment departure arrival launch launches release merger acquisition acquisitions sale purchase takeover bid
  lawsuit lawsuits suit filing bankruptcy layoffs recall recalls inauguration ceremony olympics buildup
  build-up withdrawal withdrawals deployment deployments exercise exercises drill drills annexation occupation
  seizure siege battle battles offensive counteroffensive landing landings earthquake flood floods fire fires
  hurricane storm pandemic outbreak epidemic collapse breakdown ultimatum proposal proposals sanctions negotiations
  discussions expansion suppression killing killings death deaths murder murders shooting shootings assassination
  massacre debate keynote event events interview interviews report reports letter message mobilisation mobilization
  retreat surrender capture fall liberation reform reforms crackdown purge expulsion expulsions defeat victory
  dispute settlement verdicts fine opening closure closing shutdown evacuation rescue eruption wildfire famine
  festival tournament championship match game premiere founding foundation creation signing ratification adoption
  independence disintegration dissolution unification reunification partition transfer exchange swap handover debut
  unveiling introduction cancellation suspension resumption delay delays halt test tests flight flights leak spill
  breach hack outage walkout boycott blockade embargo peace`
    .trim()
    .split(/\s+/),
);

/** Given one token, in lower case: of a compound with a hyphen the last. */
export function isEventNoun(lower: string): boolean {
  return nouns.has(lower);
}

/** Words of the list that are more often verbs or something else when nothing tells that they are nouns. */
const doubtful = new Set(
  'call calls report reports test tests bid fall address fire sale game match peace'.split(' '),
);

export function isDoubtfulNoun(lower: string): boolean {
  return doubtful.has(lower);
}
