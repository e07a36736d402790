import type { DateCases } from './case.ts';

/** Published on a Wednesday. */
export const RELATIVE: DateCases = {
  publishedAt: '2025-05-14',
  cases: [
    ['[Today] the senate votes.', 'DATE 2025-05-14'],
    ['He called [yesterday] to apologise.', 'DATE 2025-05-13'],
    ['She will fly home [tomorrow].', 'DATE 2025-05-15'],
    ['He called [the day before yesterday].', 'DATE 2025-05-12'],
    ['They return [the day after tomorrow].', 'DATE 2025-05-16'],
    ['The news broke [late yesterday].', 'DATE 2025-05-13 mod=END'],
    ['[Yesterday morning] it rained.', 'TIME 2025-05-13TMO'],
    ['[Last night] the siren sounded.', 'TIME 2025-05-13TNI'],
    ['[Tonight] he addresses the nation.', 'TIME 2025-05-14TNI'],
    ['[This morning] the bank opened late.', 'TIME 2025-05-14TMO'],
    ['[This week] the court sits.', 'DATE 2025-W20'],
    ['[Last week] the court sat.', 'DATE 2025-W19'],
    ['The court sits again [next week].', 'DATE 2025-W21'],
    ['[Early next week] he leaves.', 'DATE 2025-W21 mod=START'],
    ['They met over [the weekend].', 'DATE 2025-W19-WE'],
    ['They will meet at [the weekend].', 'DATE 2025-W20-WE'],
    ['They met [last weekend].', 'DATE 2025-W19-WE'],
    ['They meet [this weekend].', 'DATE 2025-W20-WE'],
    ['He left [six months ago].', 'DATE 2024-11'],
    ['He left [ten days ago].', 'DATE 2025-05-04'],
    ['He left [a week ago].', 'DATE 2025-05-07'],
    ['He left [two weeks ago].', 'DATE 2025-W18'],
    ['He left [five years ago].', 'DATE 2020'],
    ['He left [a decade ago].', 'DATE 201'],
    ['He left [a couple of years ago].', 'DATE 2023'],
    ['He left about [a year ago].', 'DATE 2024'],
    ['The plant opens [ten years from now].', 'DATE 2035'],
    ['The deficit of [the previous year] was larger.', 'DATE 2024'],
    ['The debts of [the last decade] remain.', 'DATE 201'],
    ['He left [three days ago].', 'DATE 2025-05-11'],
    ['He left [a month ago].', 'DATE 2025-04'],
    ['He left [twenty years ago].', 'DATE 2005'],
    ['He left [a century ago].', 'DATE 19'],
    ['It opens [two weeks from now].', 'DATE 2025-W22'],
    ['[Late next month] he retires.', 'DATE 2025-06 mod=END'],
    ['He retires at [the end of the month].', 'DATE 2025-05 mod=END'],
    ['It should rain [later this week].', 'DATE 2025-W20 mod=END'],
    ['It rained [earlier this week].', 'DATE 2025-W20 mod=START'],
    ['[This century] has seen two such floods.', 'DATE 20'],
  ],
};

/** What an earlier date of the passage is the measure of. */
export const FOCUS: DateCases = {
  publishedAt: '2025-05-14',
  cases: [
    ['He was shot on [April 7]. [The next day], the army moved in.', 'DATE 2025-04-07', 'DATE 2025-04-08'],
    ['He was shot on [April 7]. [Two days later] he died.', 'DATE 2025-04-07', 'DATE 2025-04-09'],
    ['He was shot on [April 7] and died [the same day].', 'DATE 2025-04-07', 'DATE 2025-04-07'],
    ['The war began in [1991]. [A year earlier] none had foreseen it.', 'DATE 1991', 'DATE 1990'],
    ['The war began in [1991]. He wrote of it [a year ago].', 'DATE 1991', 'DATE 2024'],
    ['The war began in [1991]. [Three years later] it was over.', 'DATE 1991', 'DATE 1994'],
    ['It opened in [March 2019] and shut [the following month].', 'DATE 2019-03', 'DATE 2019-04'],
    ['It opened in [1999] and shut [later that year].', 'DATE 1999', 'DATE 1999 mod=END'],
    ['He won on [Nov. 5, 2024]. [The following Monday] he flew home.', 'DATE 2024-11-05', 'DATE 2024-11-11'],
    ['They met on [March 3] and again [a week later].', 'DATE 2025-03-03', 'DATE 2025-03-10'],
    ['He spoke on [April 7]; [that night] the shelling began.', 'DATE 2025-04-07', 'TIME 2025-04-07TNI'],
    ['He spoke on [April 7] and [later in the day] flew home.', 'DATE 2025-04-07', 'DATE 2025-04-07 mod=END'],
    ['He was freed on [April 7]. [The day before], a judge had ruled.', 'DATE 2025-04-07', 'DATE 2025-04-06'],
  ],
};

/** Posts quoted with their own date. */
export const POSTS: DateCases = {
  publishedAt: '2025-05-14',
  cases: [
    ['We start [tomorrow]. — Jane Roe (@janeroe) [May 2, 2025]', 'DATE 2025-05-03', 'DATE 2025-05-02'],
    ['We start [tomorrow].\n\n— Jane Roe (@janeroe) [May 2, 2025]', 'DATE 2025-05-03', 'DATE 2025-05-02'],
    [
      'He left [yesterday].\n\nWe start [tomorrow]. — Jane Roe (@janeroe) [May 2, 2025]\n\nHe is back [today].',
      'DATE 2025-05-13',
      'DATE 2025-05-03',
      'DATE 2025-05-02',
      'DATE 2025-05-14',
    ],
    ['I will be there on [Thursday]. — J. Roe (@j_roe) [May 11, 2025]', 'DATE 2025-05-15', 'DATE 2025-05-11'],
  ],
};
