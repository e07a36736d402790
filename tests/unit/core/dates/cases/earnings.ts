import type { DateCases } from './case.ts';

/** Reports on earnings speak of quarters and compare them. Published in the second quarter. */
export const EARNINGS: DateCases = {
  publishedAt: '2025-05-14',
  cases: [
    [
      '[First-quarter] net rose to $3 million from $2 million in [the same period last year].',
      'DATE 2025-Q1',
      'DATE 2024-Q1',
    ],
    [
      'In [the first quarter] it lost $1 million, against a profit in [the corresponding quarter of 2023].',
      'DATE 2025-Q1',
      'DATE 2023-Q1',
    ],
    [
      'In [the fourth quarter] sales fell; in [the year-ago quarter] they had risen.',
      'DATE 2024-Q4',
      'DATE 2023-Q4',
    ],
    ['[Third-quarter] sales were flat; [a year earlier] they fell.', 'DATE 2024-Q3', 'DATE 2023-Q3'],
    [
      '[Third-quarter] sales beat those of [the comparable period a year ago].',
      'DATE 2024-Q3',
      'DATE 2023-Q3',
    ],
    ["[First-quarter] sales matched [last year's quarter].", 'DATE 2025-Q1', 'DATE 2024-Q1'],
    ['Net for [the quarter] ended [March 31] was flat.', 'DATE 2025-Q1', 'DATE 2025-03-31'],
    ['For [the quarter] ended [Sept. 30], net fell.', 'DATE 2024-Q3', 'DATE 2024-09-30'],
    ['In [the quarter] ended [July 31], net fell.', 'DATE 2024-Q2', 'DATE 2024-07-31'],
    ['In [the quarter] ended [Jan. 31], net fell.', 'DATE 2024-Q4', 'DATE 2025-01-31'],
    ['In [the latest quarter], orders fell.', 'DATE 2025-Q1'],
    ['In [the most recent quarter], orders fell.', 'DATE 2025-Q1'],
    ['In [the latest fiscal year], orders fell.', 'DATE 2024'],
    ['It expects a loss for [the full year].', 'DATE 2025'],
    ['It expects a profit in [the second quarter of next year].', 'DATE 2026-Q2'],
    ['It lost money in [the third quarter of last year].', 'DATE 2024-Q3'],
    ["It lost money in [last year's third quarter].", 'DATE 2024-Q3'],
    ['Sales of [Q4 2024] were weak.', 'DATE 2024-Q4'],
    ['Sales of [2024 Q4] were weak.', 'DATE 2024-Q4'],
    ['The budget of [financial year 2023] was cut.', 'DATE 2023'],
    ['The merger is due in [the second half of 2026].', 'DATE 2026-H2'],
    [
      'Margins widened in [early 2025] and narrowed in [this quarter].',
      'DATE 2025 mod=START',
      'DATE 2025-Q2',
    ],
    ['Growth slowed [last quarter] and stalls [this quarter].', 'DATE 2025-Q1', 'DATE 2025-Q2'],
    ['Hiring will resume [next quarter].', 'DATE 2025-Q3'],
    ['The glut will last for [the first two quarters of 2026].', 'DATE 2026-H1'],
    // Nothing is compared with a quarter that has not begun.
    [
      'Net fell in [the first quarter] and may fall until [the third quarter of 2026]. In [the year-ago period] it rose.',
      'DATE 2025-Q1',
      'DATE 2026-Q3',
      'DATE 2024-Q1',
    ],
    [
      'In [the third quarter of 2024] net fell. In [the year-ago period] it rose.',
      'DATE 2024-Q3',
      'DATE 2023-Q3',
    ],
    // The quarter last named, not the one of the day named since.
    [
      'Net rose in [the first quarter]; a plant burnt down on [April 2]. Results of [that quarter] were revised.',
      'DATE 2025-Q1',
      'DATE 2025-04-02',
      'DATE 2025-Q1',
    ],
    // The quarter before is named in passing; it is not what the report goes on about.
    [
      'Net rose in [the first quarter]. After a flat [fourth quarter] sales grew, and rates were lower than [a year ago].',
      'DATE 2025-Q1',
      'DATE 2024-Q4',
      'DATE 2024-Q1',
    ],
    [
      'Net rose in [the first quarter]. In [the fourth quarter] it fell; results of [that quarter] were revised.',
      'DATE 2025-Q1',
      'DATE 2024-Q4',
      'DATE 2024-Q4',
    ],
  ],
};
