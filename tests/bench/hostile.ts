import { recogniseDates } from '#lib/core/dates/recognise-dates.ts';
import type { Figure } from '../report/figure.ts';

const CONTEXT = { lang: 'en', publishedAt: '2025-06-25' };
const MEGABYTE = 1_000_000;
/** Runs of the smaller text, of which the best counts: it is over so soon that a pause would show. */
const RUNS = 3;
/** A text ten times as long may take ten times as long, and some more for what memory it takes. */
const MOST = 12;

/** What could make a recogniser's time grow with the square of the text, said over and over. */
const HOSTILE: Readonly<Record<string, string>> = {
  digits: '7',
  'digit groups': '1,234,',
  'digits and points': '1.1.',
  months: 'May ',
  articles: 'the ',
  numerals: 'one hundred and ',
  'nested ranges': 'from May 3 to 5 to June 7-9 through ',
  'times of one day': '9 a.m. ',
  'years after each other': '2019-2020-',
  quotes: '“May 3',
  'posts with a date': '— A (@a) May 2, 2025 ',
};

/** How many times as long ten megabytes of a hostile text take as one. */
export function hostileFigures(): Figure[] {
  return Object.entries(HOSTILE).map(([name, repeated]) => {
    const small = Array.from({ length: RUNS }, () => timeOf(repeated, MEGABYTE));
    return {
      name: `dates, 10 MB of ${name} over 1 MB`,
      value: timeOf(repeated, 10 * MEGABYTE) / Math.min(...small),
      unit: 'times as long',
      bar: { atMost: MOST },
    };
  });
}

/** Processor time in µs: what else the machine does must not count here, where each text is read only a few times. */
function timeOf(repeated: string, size: number): number {
  const text = repeated.repeat(Math.ceil(size / repeated.length));
  const before = process.cpuUsage();
  recogniseDates(text, CONTEXT);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
