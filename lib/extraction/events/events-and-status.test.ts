import { describe, expect, test } from 'vitest';
import { told } from './told-events.test-support';

type Row = readonly [text: string, events: readonly string[]];

/** Documents are of Tuesday 16 May 2023. */
const dated: readonly Row[] = [
  [
    'Arland and Bervia signed a treaty on May 3.',
    ['2023-05-03 happened: Arland and Bervia signed a treaty on May 3.'],
  ],
  [
    'Bervia shrugged off the explosion last Friday, May 12.',
    ['2023-05-12 happened: Bervia shrugged off the explosion last Friday, May 12.'],
  ],
  [
    'The League is proud of the 2019 agreement.',
    ['2019 happened: The League is proud of the 2019 agreement.'],
  ],
  [
    'The collapse came six days after the ministers had spoken on May 5.',
    [
      '2023-05-11 happened: The collapse came six days after the ministers had spoken on May 5.',
      '2023-05-05 happened: after the ministers had spoken on May 5.',
    ],
  ],
  [
    'Ten days after his meeting with Ida Moll on May 2, Danko resigned.',
    [
      '2023-05-12 happened: Ten days after his meeting with Ida Moll on May 2, Danko resigned.',
      '2023-05-02 happened: his meeting with Ida Moll on May 2',
    ],
  ],
  [
    'Ida Moll, who took office in March 2021, opened the bridge on May 9.',
    [
      '2021-03 happened: Ida Moll, who took office in March 2021',
      '2023-05-09 happened: Ida Moll, who took office in March 2021, opened the bridge on May 9.',
    ],
  ],
  [
    'On May 9, Ida Moll opened the bridge and Danko visited the port.',
    [
      '2023-05-09 happened: On May 9, Ida Moll opened the bridge',
      '2023-05-09 happened: Danko visited the port.',
    ],
  ],
  [
    'Danko met Moll on May 2 but left without a word.',
    ['2023-05-02 happened: Danko met Moll on May 2 but left without a word.'],
  ],
  [
    'When Arland closed the border on April 2, Bervia protested.',
    [
      '2023-04-02 happened: When Arland closed the border on April 2',
      '2023-04-02 happened: Bervia protested.',
    ],
  ],
  [
    'Bervia said on Monday that its exports fell in March.',
    [
      '2023-05-15 said: Bervia said on Monday that its exports fell in March.',
      '2023-03 said: Bervia said on Monday that its exports fell in March.',
    ],
  ],
  [
    'Danko left on May 9, a day after Arland and Bervia closed the border.',
    ['2023-05-09 happened: Danko left on May 9, a day after Arland and Bervia closed the border.'],
  ],
  [
    'Arland has yet to answer the letters sent by the League last month.',
    ['2023-04 happened: Arland has yet to answer the letters sent by the League last month.'],
  ],
  [
    'It may be recalled that a few days ago, Danko said that the dam “could break any day now”.',
    [
      '2023-05-13~ said: It may be recalled that a few days ago, Danko said that the dam “could break any day now”.',
    ],
  ],
];

const ahead: readonly Row[] = [
  [
    'Wednesday’s summit will decide the matter.',
    ['2023-05-17 planned: Wednesday’s summit will decide the matter.'],
  ],
  [
    'Arland is to open the bridge on Friday.',
    ['2023-05-19 planned: Arland is to open the bridge on Friday.'],
  ],
  [
    'Ida Moll said that the ferry would sail on Thursday.',
    ['2023-05-18 predicted: Ida Moll said that the ferry would sail on Thursday.'],
  ],
  ['The envoy arrives on June 20.', ['2023-06-20 planned: The envoy arrives on June 20.']],
  ['On Friday, Danko flies to Arland.', ['2023-05-19 planned: On Friday, Danko flies to Arland.']],
  [
    'Next week the ministers meet.',
    ['[2023-05-22..2023-05-28] planned: Next week the ministers meet.'],
  ],
  ['A decision is expected in June.', ['2023-06 predicted: A decision is expected in June.']],
  [
    'A round of talks is planned for April.',
    ['2024-04 planned: A round of talks is planned for April.'],
  ],
  [
    'Danko was due in Port Bervia on May 14.',
    ['2023-05-14 planned: Danko was due in Port Bervia on May 14.'],
  ],
  [
    'The summit planned for May 10 annoyed Moll.',
    [
      '2023-05-10 planned: The summit planned for May 10',
      '2023-05-16~ happened: The summit planned for May 10 annoyed Moll.',
    ],
  ],
  [
    'The summit scheduled for May 10 was postponed.',
    ['2023-05-16~ happened: The summit scheduled for May 10 was postponed.'],
  ],
  [
    'He promised in 2019 to end the war by 2020.',
    ['2019 planned: He promised in 2019 to end the war by 2020.'],
  ],
  [
    'Doubt spread ahead of the June 2 summit.',
    [
      '2023-05-16~ happened: Doubt spread ahead of the June 2 summit.',
      '2023-06-02 planned: the June 2 summit',
    ],
  ],
  [
    'A possible strike on June 2 alarmed Bervia.',
    [
      '2023-06-02 predicted: A possible strike on June 2',
      '2023-05-16~ happened: A possible strike on June 2 alarmed Bervia.',
    ],
  ],
  [
    'Arland has promised a second loan.',
    ['[2023-05-16..] planned: Arland has promised a second loan.'],
  ],
];

const denied: readonly Row[] = [
  [
    'The army was expected to attack on Monday. It did not.',
    ['2023-05-15 predicted: The army was expected to attack on Monday. / It did not.'],
  ],
  [
    'Troops were supposed to have left on Sunday. They didn’t.',
    ['2023-05-14 predicted: Troops were supposed to have left on Sunday. / They didn’t.'],
  ],
  [
    'Officials had said the port would be attacked on Sunday. It was not.',
    [
      '2023-05-14 predicted: Officials had said the port would be attacked on Sunday. / It was not.',
    ],
  ],
];

const nothing = [
  'Bervia could close the strait within 48 hours.',
  'Bervia could easily provoke an incident in June.',
  'If Arland leaves the League in June, Bervia will follow.',
  'Should the talks fail, Arland will arm its coast by 2025.',
  'Arland did not sign the treaty on May 3.',
  'Did Arland sign the treaty on May 3?',
  'Moll is optimistic that it can be resolved.',
  'His plan is to divide the League.',
  'There is no war in Bervia.',
];

describe('what is told, and when it was', () => {
  test.each(dated)('%s', (text, events) => expect(told(text)).toEqual(events));
});

describe('what lies ahead is planned or predicted', () => {
  test.each(ahead)('%s', (text, events) => expect(told(text)).toEqual(events));
});

describe('what the next sentence denies did not happen', () => {
  test.each(denied)('%s', (text, events) => expect(told(text)).toEqual(events));
});

describe('what may be, is asked or denied is no event', () => {
  test.each(nothing)('%s', (text) => expect(told(text)).toEqual([]));
});

test('a line break of two characters cuts no sentence', () => {
  expect(told('Arland did not\r\nattack the port on May 3.')).toEqual([]);
  const text = 'Arland opened\r\nthe bridge on May 3.';
  expect(told(text)).toEqual([`2023-05-03 happened: ${text}`]);
});

test('without a date, an opinion is of about its month, and a report of its day', () => {
  const opinion =
    'Arland is weak. It lacks ships and needs friends. Danko has moved his ships forward. Bervia is rich.';
  expect(told(opinion)).toEqual(['2023-05~ happened: Danko has moved his ships forward.']);
  const report = 'Fog in the port\n\nMay 16, 2023\n\nDanko moved his ships forward.';
  expect(told(report)).toEqual(['2023-05-16~ happened: Danko moved his ships forward.']);
});

test('the date before a report is of the report, and not of what it tells first', () => {
  const report = 'PORT BERVIA, May 15 (Gazette) — Danko moved his ships forward.';
  expect(told(report)).toEqual(['2023-05-16~ happened: Danko moved his ships forward.']);
  expect(told(report, {})).toEqual(['null happened: Danko moved his ships forward.']);
});

test('a report goes on with the first day that it tells', () => {
  const report =
    'A bridge\n\nMay 16, 2023\n\nArland opened a bridge on Monday. Ida Moll cut the ribbon.';
  expect(told(report)).toEqual([
    '2023-05-15 happened: Arland opened a bridge on Monday.',
    '2023-05-15~ happened: Ida Moll cut the ribbon.',
  ]);
});

describe('a judgement without a time of its own is no event', () => {
  const asOpinion = (text: string) => `It is weak. It lacks ships. It needs friends. ${text}`;
  const asReport = (text: string) => `A port\n\nMay 16, 2023\n\n${text}`;
  test.each([
    'Arland has turned out to be a poor friend.',
    'Danko has become a burden.',
    'Moll has delivered herself into a corner.',
    'Bervia has added another twist.',
  ])('%s', (text) => {
    expect(told(asOpinion(text))).toEqual([]);
    expect(told(asReport(text))).toEqual([`2023-05-16~ said: ${text}`]);
  });

  test('with one, it is', () => {
    const named = 'Danko became a minister on May 3.';
    expect(told(asOpinion(named))).toEqual([`2023-05-03 happened: ${named}`]);
    const turned = 'Danko turned the ship.';
    expect(told(asReport(turned))).toEqual([`2023-05-16~ happened: ${turned}`]);
  });
});

describe('a time that the paragraph lends is approximate', () => {
  test.each([
    ['In 1949', '1949~'],
    ['On May 3', '2023-05-03~'],
    ['Last week', '[2023-05-08~..2023-05-14~]'],
    ['From May 2 to May 4', '2023-05-02~/2023-05-04~'],
    ['In the spring of 2021', '2021-21~'],
  ])('%s', (time, lent) => {
    const opinion = `${time}, Arland signed a treaty. Danko left the port. It is weak. It lacks ships. It needs friends.`;
    expect(told(opinion)).toContain(`${lent} happened: Danko left the port.`);
  });
});

test('without any date, what happened has none', () => {
  expect(told('Danko has moved his ships forward.', {})).toEqual([
    'null happened: Danko has moved his ships forward.',
  ]);
});
