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
    ['They met between [1985] and [1987].', 'DATE 1985', 'DATE 1987'],
    ['It ran from [Aug. 26] to [Oct. 20].', 'DATE 2024-08-26', 'DATE 2024-10-20'],
  ],
};
