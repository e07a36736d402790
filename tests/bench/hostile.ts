import * as chrono from 'chrono-node';
import { recogniseDates } from '#lib/core/dates/recognise-dates.ts';
import type { Figure } from '../report/figure.ts';

const CONTEXT = { lang: 'en', publishedAt: '2025-06-25' };
const REFERENCE = new Date('2025-06-25T12:00:00Z');
const KILOBYTE = 1000;
const MEGABYTE = 1_000_000;
/** Of which the best counts: what else the machine does shows in a single one. */
const RUNS = 3;
/** A text ten times as long may take ten times as long, and some more for what memory it takes. */
const MOST_GROWTH = 12;
/** Seconds for 10 MB: hundreds of articles at once. */
const MOST_SECONDS = 5;
/** ms the peer may take for 10 kB: longer, and 100 kB would hold the bench up for minutes. */
const MOST_OF_PEER = 200;

/** What could make a recogniser's time grow with the square of the text, said over and over. */
const HOSTILE: Readonly<Record<string, string>> = {
  digits: '7',
  'digit groups': '1,234,',
  'digits and points': '1.1.',
  'digits and slashes': '1/1/',
  hyphens: '-',
  spaces: ' ',
  'one word': 'a',
  months: 'May ',
  articles: 'the ',
  numerals: 'one hundred and ',
  'nested ranges': 'from May 3 to 5 to June 7-9 through ',
  'times of one day': '9 a.m. ',
  'years after each other': '2019-2020-',
  quotes: '“May 3',
  'posts with a date': '— A (@a) May 2, 2025 ',
};

/**
 * Of each hostile text: how many times as long ten megabytes take as one, how long they take beside one plain pass over
 * them, and a hundred kilobytes beside the peer, which is given ten where it does not finish a hundred.
 */
export function hostileFigures(): Figure[] {
  return Object.entries(HOSTILE).flatMap(([name, repeated]) => {
    const best = (size: number) =>
      Math.min(...Array.from({ length: RUNS }, () => timeOf(repeated, size, recognise)));
    const small = best(MEGABYTE);
    const large = best(10 * MEGABYTE);
    return [
      {
        name: `dates, 10 MB of ${name} over 1 MB`,
        value: large / small,
        unit: 'times as long',
        bar: { atMost: MOST_GROWTH },
      },
      {
        name: `dates, 10 MB of ${name}`,
        value: large / 1000,
        unit: 's',
        peer: { name: 'a plain pass', value: timeOf(repeated, 10 * MEGABYTE, passOver) / 1000 },
        bar: { atMost: MOST_SECONDS },
      },
      {
        name: `dates, 100 kB of ${name}`,
        value: timeOf(repeated, 100 * KILOBYTE, recognise),
        unit: 'ms',
        peer: peerTime(repeated),
      },
    ];
  });
}

function recognise(text: string): unknown {
  return recogniseDates(text, CONTEXT);
}

/** The least any recogniser does: looks at each code unit. */
function passOver(text: string): number {
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) digits += 1;
  }
  return digits;
}

function peerTime(repeated: string): NonNullable<Figure['peer']> {
  const parse = (text: string) => chrono.parse(text, REFERENCE);
  const value = timeOf(repeated, 10 * KILOBYTE, parse);
  return value > MOST_OF_PEER
    ? { name: 'chrono-node, 10 kB', value }
    : { name: 'chrono-node', value: timeOf(repeated, 100 * KILOBYTE, parse) };
}

/** Processor time in ms: what else the machine does must not count here, where each text is read only a few times. */
function timeOf(repeated: string, size: number, work: (text: string) => unknown): number {
  const text = repeated.repeat(Math.ceil(size / repeated.length));
  const before = process.cpuUsage();
  work(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
