import type { DateCases } from './case.ts';

/** Published on a Wednesday. */
export const WEEKDAYS: DateCases = {
  publishedAt: '2025-05-14',
  cases: [
    ['The minister resigned on [Monday].', 'DATE 2025-05-12'],
    ['The minister said [Thursday] that he was tired.', 'DATE 2025-05-08'],
    ['He spoke to reporters on [Wednesday].', 'DATE 2025-05-14'],
    ['Leaders will meet on [Thursday] in Istanbul.', 'DATE 2025-05-15'],
    ['Talks are scheduled for [Friday].', 'DATE 2025-05-16'],
    ['She plans to visit Kyiv on [Sunday].', 'DATE 2025-05-18'],
    ['The delegation is expected to arrive [Saturday].', 'DATE 2025-05-17'],
    ['On [Monday], the court will hear the case.', 'DATE 2025-05-19'],
    ['On [Monday], the court heard the case.', 'DATE 2025-05-12'],
    ['He will not be at the meeting [this Thursday].', 'DATE 2025-05-15'],
    ['The attack [last Friday] killed four.', 'DATE 2025-05-09'],
    ['They meet again [next Tuesday].', 'DATE 2025-05-20'],
    ['They meet again [next Friday].', 'DATE 2025-05-23'],
    ['The vote comes [this coming Sunday].', 'DATE 2025-05-18'],
    ["[Tuesday]'s ruling surprised both sides.", 'DATE 2025-05-13'],
    ['Both camps rallied ahead of [Sunday]’s vote.', 'DATE 2025-05-18'],
    ['He landed in Doha [late Tuesday].', 'DATE 2025-05-13 mod=END'],
    ['[Earlier Monday], the rouble fell.', 'DATE 2025-05-12 mod=START'],
    ['He came back [late on Tuesday].', 'DATE 2025-05-13 mod=END'],
    ['CEASEFIRE ENDED ON [SUNDAY], SAYS ARMY', 'DATE 2025-05-11'],
    ['He arrived on [Wednesday night].', 'TIME 2025-05-14TNI'],
    ['He will speak [Thursday morning].', 'TIME 2025-05-15TMO'],
    ['Shelling resumed [early Tuesday evening].', 'TIME 2025-05-13TEV mod=START'],
    ["[Saturday]'s papers were full of it.", 'DATE 2025-05-10'],
    ['Mr. Roe of the U.S. delegation said he would return on [Friday].', 'DATE 2025-05-16'],
    ['Neither side said whether talks planned for [Monday] would go on.', 'DATE 2025-05-19'],
  ],
};
