import { describe, expect, test } from 'vitest';
import { marked, unmarked } from './marked-expressions.test-support';

/** Texts as they should come out, read on a Thursday. */
const documentDate = '1989-11-02';

const families: Record<string, readonly string[]> = {
  'days in full': [
    'Signed on [14 December 2021=2021-12-14] in the capital.',
    'Signed on [December 14, 2021=2021-12-14].',
    'Signed on [Dec. 14, 2021=2021-12-14].',
    'Signed on [Tuesday, December 14, 2021=2021-12-14], at last.',
    'Signed on [the 14th of December, 2021=2021-12-14].',
    'Signed on [the 14th of July=1989-07-14] and lost.',
    'It was [9 Nov 1989=1989-11-09].',
    'It was dated [2021-12-14=2021-12-14], [12/14/2021=2021-12-14], [14.12.2021=2021-12-14] and [11/02/89=1989-11-02].',
    'The [9/11=2001-09-11] attacks came first.',
  ],
  'days without a year': [
    'He said on [Oct. 30=1989-10-30] that it will close on [Dec. 15=1989-12-15].',
    'It was founded on [March 1=1989-03-01]; its deadline was set at [December 1=1989-12-01].',
    'The deal is expected to close by [January 31=1990-01-31].',
    'It will be held on [October 1=1990-10-01], is to be put on [October 2=1990-10-02] and will have been sent by [October 3=1990-10-03].',
    'It was held on [June 20=1989-06-20], and the next one is scheduled for [October 30=1990-10-30].',
    'The talks scheduled for [October 30=1989-10-30] were put off.',
    'They had planned to meet on [October 30=1989-10-30], and he was due on [October 31=1989-10-31].',
    'The deal, expected in [September=1989-09], was signed.',
    'Shares fell ahead of the [November 9=1989-11-09] vote.',
    'They met on [June 5=1989-06-05], [6=1989-06-06] and [7=1989-06-07].',
    'It lasted from [March 3=1989-03-03] through [5=1989-03-05].',
    'Quakes struck on [December 14=2021-12-14], [16, 2021=2021-12-16].',
    'They fought on [6=1920-02-06]-[7 February 1920=1920-02-07].',
    'Talks ended on [the 15th=1989-10-15].',
  ],
  'months and years': [
    'It fell in [October 1987=1987-10], [Jan. 1988=1988-01] and [March of 1988=1988-03].',
    'Sales fell in [September=1989-09]; they will rise in [December=1989-12].',
    'Between [March=1941-03] and [June 1941=1941-06] it grew.',
    'From [November=1944-11] to [February 1945=1945-02] it shrank.',
    'They met in [February 1987=1987-02], and again [that May=1987-05].',
    'It began in [1876=1876] and ended in [1914=1914]-[18=1918].',
    "The [1988=1988] elections, [the year 2000=2000] and [the summer of '69=1969-SU] came up.",
    'The war of [1861=1861]-[1865=1865] was over.',
  ],
  'numbers that are no dates': [
    'In [2008=2008] the team won 2000 games before 1950 people.',
    'It costs $1999, weighs 1850 pounds and has room 1812.',
    'Boeing 1900 aircraft and Windows 2000 are names; so is section 1983.',
    'She may march; may he? A second man took the minute. Mark left in the Sun.',
    'April Jones met Theresa May and Jan Smith.',
    'The 5 million people of 30 countries, 12 percent, 1.5 points.',
  ],
  weekdays: [
    'Police arrested him [Sunday=1989-10-29]; he is due in court on [Wednesday=1989-11-08].',
    'They spoke [Thursday=1989-11-02].',
    'It happened [last Friday=1989-10-27] and will happen [next Friday=1989-11-03].',
    'Talks opened [last Thursday, October 26=1989-10-26].',
    'They will meet again on [Monday=1989-11-06], he said [Tuesday=1989-10-31].',
    'She flies to Rome on [Sunday=1989-11-05], and the council meets [Monday=1989-11-06].',
    'Her visits ended on [Sunday=1989-10-29].',
    'She left [Friday last week=1989-10-27].',
    "Shares closed at $45 after [Wednesday=1989-11-01]'s close.",
    'They marched on Bloody Sunday.',
  ],
  'days told from today': [
    'It said [yesterday=1989-11-01] that [today=1989-11-02] is late and [tomorrow=1989-11-03] is early.',
    'It broke [the day before yesterday=1989-10-31].',
    'It ends [the day after tomorrow=1989-11-04].',
    '[Earlier today=1989-11-02] it rained; [later today=1989-11-02] it will snow.',
  ],
  'weeks and weekends': [
    'It rose [last week=1989-W43], fell [this week=1989-W44] and will rise [next week=1989-W45].',
    '[Earlier this week=1989-W44] they met; [late last week=1989-W43] they had not.',
    'It rained over [the weekend=1989-W43-WE] and will rain [this weekend=1989-W44-WE].',
    'It was [the last week of March=1989-W13] and [the second week of January=1989-W02].',
    'It was [the week of May 3=1989-W18].',
  ],
  'months, quarters and years told from today': [
    'It rose [last month=1989-10], and will fall [next month=1989-12].',
    'It grew [last year=1988]; [this year=1989] it shrank; [next year=1990] it will rest.',
    'Profit rose in [the third quarter=1989-Q3] from [a year earlier=1988-Q3].',
    '[Third-quarter=1989-Q3] net fell from [the first quarter of last year=1988-Q1].',
    'Sales rose in [the second half of 1988=1988-H2] and [Q2 1989=1989-Q2].',
    'Sales in [October=1989-10] beat [the same month last year=1988-10].',
    'It closed at [the end of last year=1988], [early this year=1989] and [the middle of next month=1989-12].',
    'In [fiscal 1989=FY1989] it lost; in the [2013 fiscal year=FY2013] it won.',
    'By [year-end=1989] it was over.',
    'It was paid [later this month=1989-11], not [later in the year=1989].',
  ],
  'times ago and ahead': [
    'It opened [two years ago=1987], [a week ago=1989-W43], [three days ago=1989-10-30] and [nearly two months ago=1989-09].',
    'It is a world [a century ago=18] lost and [100 years ago=1889] found.',
    'It ended [a few years ago=PAST_REF] and [years ago=PAST_REF].',
    'It opens [ten days from now=1989-11-12].',
    'It came in [May 1988=1988-05]; [six months later=1988-11] it went.',
    'It came on [May 6, 1988=1988-05-06]. [The next day=1988-05-07] it went; [the day before=1988-05-06] it was there.',
    'He won on [8 June 1988=1988-06-08] and lost [the same day=1988-06-08].',
  ],
  seasons: [
    'It began in [the spring of 1985=1985-SP], ended in [autumn 1986=1986-FA] and rested in [1987 summer=1987-SU].',
    'It rained [last summer=1989-SU], will snow [this winter=1989-WI] and bloom [next spring=1990-SP].',
    'Leaves fall in [the fall of 1988=1988-FA] and in [late summer=1989-SU].',
    'Springs fall and waters spring.',
  ],
  'decades and centuries': [
    "[The 1980s=198], [the early 1990s=199], [mid-1970s=197] and [the '60s=196] were decades.",
    '[The nineties=199] were good.',
    'It is [the 20th century=19], not [the late 18th century=17] or [the fourth century BC=BC03].',
    'Built in [480 BC=BC0480] and burnt in [AD 70=0070].',
  ],
  'hours and parts of the day': [
    'It was [18:00 UTC=1989-11-02T18:00Z], [5:30 p.m.=1989-11-02T17:30], [noon=1989-11-02T12:00] and [midnight=1989-11-02T24:00].',
    'It starts at [2 p.m. Tuesday=1989-11-07T14:00].',
    'It started [next Tuesday=1989-11-07] at [10 a.m.=1989-11-07T10:00].',
    'At [8:15 a.m.=1989-10-30T08:15] on [Monday=1989-10-30] it broke.',
    'It closed [Friday morning=1989-10-27TMO], [last night=1989-11-01TNI] and [yesterday afternoon=1989-11-01TAF].',
    '[This morning=1989-11-02TMO] it rose; [early this afternoon=1989-11-02TAF] it fell; [tonight=1989-11-02TNI] it rests.',
    "It hit on [the night of Aug. 29=1989-08-29TNI] and at [five o'clock=1989-08-29T05:00].",
  ],
  durations: [
    'It took [two weeks=P2W], [27 years=P27Y], [a decade=P1DE], [15 minutes=PT15M] and [48 hours=PT48H].',
    'It took [two and a half years=P2.5Y], [3 1/2 hours=PT3.5H], [half an hour=PT30M] and [a year=P1Y].',
    'It took [more than a decade=P1DE], [about 20 minutes=PT20M], [at least three days=P3D] and [less than a month=P1M].',
    'It took [several months=PXM], [a few days=PXD], [many years=PXY] and [a couple of weeks=PXW].',
    'A [10-year=P10Y] note, a [three-day=P3D] siege, a [fifty-year=P50Y] life, a [months-long=PXM] wait, a [year-long=P1Y] row.',
    'In [the past three months=P3M], [the last two decades=P2DE], [recent years=PXY] and [the past year=P1Y].',
    'Over [the next 12 months=P12M], for [the next year=P1Y] and in [the coming weeks=PXW].',
    'For [the nine months=P9M] ended [Sept. 30=1989-09-30] it lost.',
    'In [the first nine months of 1988=P9M] it won.',
    'It lasted [60=P60D] to [90 days=P90D].',
    'Wars lasted for [centuries=PXCE], after [weeks=PXW] of talks.',
    'A 25-year-old man and a two-week-old strike.',
  ],
  sets: [
    'It comes [daily=P1D], [every week=P1W], [each year=P1Y], [every two years=P2Y] and [every other day=P2D].',
    'It makes 15 [a year=P1Y], $3 [a day=P1D] and calls three times [a month=P1M], twice [a week=P1W].',
    'The [annual=P1Y] and [quarterly=P3M] reports come [every Friday=XXXX-WXX-5], on [Mondays=XXXX-WXX-1], or [each summer=XXXX-SU].',
    'It sends 30 people [per day=P1D].',
  ],
  'references without a place': [
    'It is [now=PRESENT_REF] and [currently=PRESENT_REF] so; it was [recently=PAST_REF] not; it will [soon=FUTURE_REF] be.',
    'In [the past=PAST_REF] and in [the future=FUTURE_REF] it holds; [these days=PRESENT_REF] it does not.',
    'Of the past two, the present one holds; as soon as it falls, so be it.',
  ],
  feasts: [
    'They met on [Christmas Day=1988-12-25], and will at [Easter 1990=1990-04-15] and [Thanksgiving=1989-11-23].',
    'They met on [Orthodox Christmas 1989=1989-01-07], and will at [Orthodox Easter 2021=2021-05-02].',
    "It broke out on [New Year's Eve=1988-12-31], and it ended at [Christmas 1985=1985-12-25].",
  ],
};

for (const [family, rows] of Object.entries(families))
  describe(family, () => {
    test.each(rows)('%s', (row) => {
      expect(marked(unmarked(row), { documentDate, genre: 'news' })).toBe(row);
    });
  });
