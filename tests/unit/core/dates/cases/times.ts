import type { DateCases } from './case.ts';

/** Published on a Wednesday. */
export const TIMES: DateCases = {
  publishedAt: '2025-05-14T21:40:00-04:00',
  cases: [
    ['Polls open at [9 a.m. Monday].', 'TIME 2025-05-12T09:00'],
    ['Polls will open at [9 a.m. on Sunday].', 'TIME 2025-05-18T09:00'],
    ['It was struck at [10:30 p.m. Tuesday].', 'TIME 2025-05-13T22:30'],
    ['It is updated as of [April 25, 2020 at 5:00 pm].', 'TIME 2020-04-25T17:00'],
    ['The launch is set for [14:30 GMT].', 'TIME 2025-05-14T14:30'],
    ['The launch is set for [3pm EST].', 'TIME 2025-05-14T15:00'],
    ['He left at [noon Thursday].', 'TIME 2025-05-08T12:00'],
    ['The truce will begin at [midnight Friday].', 'TIME 2025-05-16T24:00'],
    ['They leave at [4 in the morning].', 'TIME 2025-05-14T04:00'],
    ["Doors open at [seven o'clock in the evening].", 'TIME 2025-05-14T19:00'],
    ['The blast came at [08:15], police said.', 'TIME 2025-05-14T08:15'],
    ['The office closes at [5.30pm] sharp.', 'TIME 2025-05-14T17:30'],
    ['He spoke on [Monday] and left at [6 p.m.] for home.', 'DATE 2025-05-12', 'TIME 2025-05-12T18:00'],
  ],
};
