import type { DateCases } from './case.ts';

/** Published on a Wednesday. */
export const CALENDAR_DAYS: DateCases = {
  publishedAt: '2025-05-14',
  cases: [
    ['The treaty was signed on [May 11, 2025] in Geneva.', 'DATE 2025-05-11'],
    ['The treaty was signed on [11 May 2025] in Geneva.', 'DATE 2025-05-11'],
    ['The treaty was signed on [11th May 2025].', 'DATE 2025-05-11'],
    ['It opened on the [17th of January 2017].', 'DATE 2017-01-17'],
    ['It opened on [January 17th, 2017], a Tuesday.', 'DATE 2017-01-17'],
    ['They met on [Sunday, May 11, 2025], in Ankara.', 'DATE 2025-05-11'],
    ['They met on [Sunday 11 May 2025] in Ankara.', 'DATE 2025-05-11'],
    ['The pact of [Aug. 7, 1998] has lapsed.', 'DATE 1998-08-07'],
    ['It was sent on [Sept. 3, 2024].', 'DATE 2024-09-03'],
    ['Troops crossed the border on [Feb. 24], officials said.', 'DATE 2025-02-24'],
    ['The court ruled on [April 30].', 'DATE 2025-04-30'],
    ['The summit will open on [June 24] in The Hague.', 'DATE 2025-06-24'],
    ['Voters go to the polls on [1 June].', 'DATE 2025-06-01'],
    ['He was arrested on [Dec. 3] and impeached later.', 'DATE 2024-12-03'],
    ['The deal expires on [Jan. 15].', 'DATE 2026-01-15'],
    ['She was born on [29 February 2024].', 'DATE 2024-02-29'],
    ['The log entry of [2025-05-11] is blank.', 'DATE 2025-05-11'],
    ['Last changed [2025-05-11T09:30:00Z] by the desk.', 'TIME 2025-05-11T09:30'],
    ['The form is dated [11.05.2025].', 'DATE 2025-05-11'],
    ['The form is dated [05/11/2025].', 'DATE 2025-05-11'],
    ['The form is dated [25/12/2024].', 'DATE 2024-12-25'],
    ['The archive lists [2024/03/09].', 'DATE 2024-03-09'],
    ['[MARCH 3, 2020] was a quiet day.', 'DATE 2020-03-03'],
    ['On the [first of May] the unions marched.', 'DATE 2025-05-01'],
    ['The crisis began on [Tues., Dec. 3].', 'DATE 2024-12-03'],
    ['The world changed on [9/11].', 'DATE 2001-09-11'],
    ['It is due [the week of June 2].', 'DATE 2025-W23'],
    ['He was fired on [Tuesday the 13th].', 'DATE 2025-05-13'],
    ['The vote was put off, and on [the 2nd], it was held.', 'DATE 2025-05-02'],
    ['The minister will resign on [the 30th].', 'DATE 2025-05-30'],
    ['It was signed on the [4th of July 1776].', 'DATE 1776-07-04'],
    ['It was signed [3 Oct 1990].', 'DATE 1990-10-03'],
    ['Signed [Wed., May 14, 2025], in Rome.', 'DATE 2025-05-14'],
    ['The launch is set for [21 June].', 'DATE 2025-06-21'],
    ['The [June 6, 1944] landing was remembered.', 'DATE 1944-06-06'],
    ['Ballots go out on [Sept 15].', 'DATE 2025-09-15'],
    ['The form is dated [1.2.2024].', 'DATE 2024-02-01'],
  ],
};

/** Published on the last day of a year: days without a year go to the nearest side. */
export const YEAR_END_DAYS: DateCases = {
  publishedAt: '2024-12-31',
  cases: [
    ['The law takes effect on [January 1].', 'DATE 2025-01-01'],
    ['The vote was held on [December 29].', 'DATE 2024-12-29'],
    ['He resigned on [Feb. 2], [months] before the vote.', 'DATE 2024-02-02', 'DURATION PXM'],
    ['The trial will begin on [March 10].', 'DATE 2025-03-10'],
  ],
};
