import type { DateCases } from './case.ts';

export const RANGES: DateCases = {
  publishedAt: '2025-05-14',
  cases: [
    ['The forum will run from [3 to 5 June].', 'DATE 2025-06-03/2025-06-05 2025-06-03/2025-06-05'],
    ['The forum will run [June 3-5].', 'DATE 2025-06-03/2025-06-05 2025-06-03/2025-06-05'],
    ['The forum was held [March 3–5, 2024].', 'DATE 2024-03-03/2024-03-05 2024-03-03/2024-03-05'],
    ['The [2007-2009] crisis cost millions of jobs.', 'DATE 2007/2009 2007/2009'],
    ['The [2007–08] crisis cost millions of jobs.', 'DATE 2007/2008 2007/2008'],
    ['He ruled from [2011 to 2013].', 'DATE 2011/2013 2011/2013'],
    ['It ran from [January] to [March 2020].', 'DATE 2020-01', 'DATE 2020-03'],
    ['It ran from [Aug. 26] to [Oct. 20, 2020].', 'DATE 2020-08-26', 'DATE 2020-10-20'],
    ['The summit was held on [April 24] and [25] in Washington.', 'DATE 2025-04-24', 'DATE 2025-04-25'],
    ['Talks were held on [June 3] and [5, 2024].', 'DATE 2024-06-03', 'DATE 2024-06-05'],
    ['They met between [1985] and [1987].', 'DATE 1985', 'DATE 1987'],
    ['It ran from [Aug. 26] to [Oct. 20].', 'DATE 2024-08-26', 'DATE 2024-10-20'],
    ['The fair will run [June 9th through the 17th].', 'DATE 2025-06-09/2025-06-17 2025-06-09/2025-06-17'],
    [
      'The fair will run from [the 9th to the 17th of June].',
      'DATE 2025-06-09/2025-06-17 2025-06-09/2025-06-17',
    ],
    ['Talks were held [12-14 March 2024].', 'DATE 2024-03-12/2024-03-14 2024-03-12/2024-03-14'],
    ['The [1939–45] war killed millions.', 'DATE 1939/1945 1939/1945'],
    ['Fashions of [the 1930s] and [50s] are back.', 'DATE 193', 'DATE 195'],
    ['It was dry from [March] through [May].', 'DATE 2025-03', 'DATE 2025-05'],
    ['It was dry between [2003] and [2007].', 'DATE 2003', 'DATE 2007'],
    ['They met from [Monday] to [Wednesday].', 'DATE 2025-05-12', 'DATE 2025-05-14'],
  ],
};
