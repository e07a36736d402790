import type { DateCases } from './case.ts';

export const QUARTERS_AND_SEASONS: DateCases = {
  publishedAt: '2025-05-14',
  cases: [
    ['Profit rose in [the first quarter].', 'DATE 2025-Q1'],
    ['[First-quarter] profit rose.', 'DATE 2025-Q1'],
    ['Sales fell in [the fourth quarter].', 'DATE 2024-Q4'],
    ['It expects growth to resume in [the third quarter].', 'DATE 2025-Q3'],
    ['Output shrank in [the second quarter of 2020].', 'DATE 2020-Q2'],
    ['In [the 2009 third quarter] it lost money.', 'DATE 2009-Q3'],
    ['Profit may fall in [the first half of 2026].', 'DATE 2026-H1'],
    ['It was sold in [the second half of last year].', 'DATE 2024-H2'],
    ['In [fiscal 2025], sales were flat.', 'DATE 2025'],
    [
      '[First-quarter] sales were $2 million, against $1 million [a year earlier].',
      'DATE 2025-Q1',
      'DATE 2024-Q1',
    ],
    ['[First-quarter] sales rose from [the year-earlier quarter].', 'DATE 2025-Q1', 'DATE 2024-Q1'],
    ['Output shrank in [Q3 2024] and grew in [Q1].', 'DATE 2024-Q3', 'DATE 2025-Q1'],
    ['Profit fell in [H1 2024].', 'DATE 2024-H1'],
    ['Sales grew in [the latest quarter].', 'DATE 2025-Q1'],
    [
      '[First-quarter] sales were $2 million, up from $1 million [a year ago].',
      'DATE 2025-Q1',
      'DATE 2024-Q1',
    ],
    ['The government fell [last fall].', 'DATE 2024-FA'],
    ['The bridge opens [this summer].', 'DATE 2025-SU'],
    ['The bridge will open in [the summer].', 'DATE 2025-SU'],
    ['It was bombed in [the winter of 1994].', 'DATE 1994-WI'],
    ['The band toured in [summer 2023].', 'DATE 2023-SU'],
    ['Elections are due [next spring].', 'DATE 2026-SP'],
    ['A truce had been reached by [spring].', 'DATE 2025-SP'],
    ['They left in [early autumn].', 'DATE 2024-FA mod=START'],
  ],
};
