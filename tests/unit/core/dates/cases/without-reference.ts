import type { DateCases } from './case.ts';

/** Nothing says when it was published. */
export const WITHOUT_REFERENCE: DateCases = {
  publishedAt: null,
  cases: [
    ['He was born on [May 11, 1970].', 'DATE 1970-05-11'],
    ['He was born in [May 1970].', 'DATE 1970-05'],
    ['He was born in [1970].', 'DATE 1970'],
    ['He left on [Christmas Day].', 'DATE XXXX-12-25'],
    ['He left on [Thanksgiving].', 'DATE XXXX-XX-XX'],
    ['He was born on [May 11].', 'DATE XXXX-05-11'],
    ['He was elected in [March].', 'DATE XXXX-03'],
    ['He left on [Thursday].', 'DATE XXXX-WXX-4'],
    ['He left [Thursday night].', 'TIME XXXX-WXX-4TNI'],
    ['He left [yesterday].', 'DATE XXXX-XX-XX'],
    ['He leaves [today].', 'DATE XXXX-XX-XX'],
    ['He left [last week].', 'DATE XXXX-WXX'],
    ['He left [last month].', 'DATE XXXX-XX'],
    ['He left [last year].', 'DATE XXXX'],
    ['He waited for [three days].', 'DURATION P3D'],
    ['He won in [2008] and lost [four years later].', 'DATE 2008', 'DATE 2012'],
  ],
};

/** Only the month of publication is known. */
export const MONTH_REFERENCE: DateCases = {
  publishedAt: '1996-08',
  cases: [
    ['He left [last year].', 'DATE 1995'],
    ['He left [last month].', 'DATE 1996-07'],
    ['He left in [June].', 'DATE 1996-06'],
    ['He left on [Thursday].', 'DATE XXXX-WXX-4'],
    ['He left [yesterday].', 'DATE XXXX-XX-XX'],
    ['He left on [August 3].', 'DATE 1996-08-03'],
  ],
};
