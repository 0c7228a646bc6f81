import { describe, expect, test } from 'vitest';
import { marked, unmarked } from './marked-expressions.test-support';

const families: Record<string, readonly string[]> = {
  'a month without a year takes the year last mentioned': [
    'On [1 May 1809=1809-05-01] he left. In [August=1809-08] he came back; by [the end of September=1809-09] he was ill.',
    'The bridge fell in [December 1811=1811-12]. In [January=1812-01] it was built again.',
    'In [1811=1811] it fell; in [March=1811-03] it stood.',
    'On [3 March 1811=1811-03-03] they met, and parted on [the 20th=1811-03-20].',
  ],
  'the story goes on from its last date': [
    'He landed on [1 May 1809=1809-05-01]. [The next day=1809-05-02] he rode on; [three days later=1809-05-05] he fell.',
    'She reigned in [1809=1809]; [the following year=1810] she fled, and died [two years later=1812].',
    'It was [1809=1809]. [That year=1809] it snowed.',
    'They met in [June 1809=1809-06] and [a month earlier=1809-05] had not known each other.',
    'On [1 May 1809=1809-05-01] they sailed. [Two days=1809-05-03] after the storm they landed.',
    'On [30 May 1809=1809-05-30] it rained. At [10:58=1809-05-30T10:58] it stopped. [That night=1809-05-30TNI] it froze.',
  ],
  'a glance elsewhere does not move it': [
    'On [1 May 1809=1809-05-01] they met, under the Treaty of [1795=1795]. In [June=1809-06] they parted.',
    'It was [May 1809=1809-05]. The law stood until [1848=1848]. In [June=1809-06] they met, in [1809=1809].',
  ],
  'reckoned from an event whose date is said': [
    '[Ten days=1809-12-17] after his letter to the king on [December 7, 1809=1809-12-07] he died.',
  ],
  'years before our era': [
    'War broke out in [264 BC=BC0264]. In [the following year=BC0263] they sailed, and in [241=BC0241]-[238 BC=BC0238] made peace.',
    'It was [the spring of 480 BC=BC0480-SP], in [the 470s BC=BC047], or [the 4th century BC=BC03].',
  ],
  'words that news do not mean as times': [
    'The [former=PAST_REF] king came back at [this time=PRESENT_REF], his [future=FUTURE_REF] wife beside him.',
    'Of the two the former was old; he soon died.',
  ],
};

for (const [family, rows] of Object.entries(families))
  describe(family, () => {
    test.each(rows)('%s', (row) => {
      expect(marked(unmarked(row), { documentDate: '2009-12-19', genre: 'narrative' })).toBe(row);
    });
  });

test('news read the same words from their own date', () => {
  const text = 'On 1 May 1809 he left. In August he came back.';
  expect(marked(text, { documentDate: '2009-12-19', genre: 'news' })).toContain('[August=2009-08]');
});
