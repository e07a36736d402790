import type { DateCases } from './case.ts';

export const SETS: DateCases = {
  publishedAt: '2025-05-14',
  cases: [
    ['They meet [every Monday].', 'SET XXXX-WXX-1'],
    ['They meet [every other Friday].', 'SET P2W'],
    ['It is sent [every day].', 'SET P1D'],
    ['It is held [each year].', 'SET P1Y'],
    ['They meet [every other week].', 'SET P2W'],
    ['They meet [twice a week].', 'SET P1W'],
    ['It is printed [daily].', 'SET P1D'],
    ['He gives a [weekly] address.', 'SET P1W'],
    ['It returns [each July].', 'SET XXXX-07'],
    ['They meet on [Thursdays].', 'SET XXXX-WXX-4'],
    ['It is paid [every three months].', 'SET P3M'],
    ['It happens [three times a month].', 'SET P1M'],
  ],
};
