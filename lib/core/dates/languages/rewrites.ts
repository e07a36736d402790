import type { Rewrite } from '../rewrite.ts';

const HOUR = '(?:[01]?\\d|2[0-4])';

/** `l'année`, `dell'11 marzo`: the article is a word of its own. */
export const ELISION: Rewrite = { pattern: /(?<=\p{L}['’])(?=[\p{L}\d])/gu, to: ' ' };

/** `14h30`, `14 h 30`: a clock. */
export const CLOCK_WITH_H: Rewrite = {
  pattern: new RegExp(`(?<![\\p{L}\\d.,:])(${HOUR}) ?h ?([0-5]\\d)(?![\\p{L}\\d])`, 'gu'),
  to: ([, hour, minutes]) => `${hour}:${minutes}`,
};

/** `14h`: a number and the word for the hour. */
export const HOUR_WITH_H: Rewrite = {
  pattern: new RegExp(`(?<=(?<![\\p{L}\\d.,:])${HOUR})(?=h(?![\\p{L}\\d]))`, 'gu'),
  to: ' ',
};

/** `14.30` before or after words that make it a clock; forms of regular expressions over letters. */
export function dottedClock({
  before,
  after,
}: {
  readonly before?: string;
  readonly after?: string;
}): Rewrite {
  const time = `(?<![\\p{L}\\d.,:])(${HOUR})\\.([0-5]\\d)(?![\\d%]|[.,:]\\d)`;
  const ways = [before && `(?<=${before} )${time}`, after && `${time}(?= ${after}(?!\\p{L}))`];
  return {
    pattern: new RegExp(ways.filter((way) => way !== undefined).join('|'), 'giu'),
    to: ([match]) => match.replace('.', ':'),
  };
}
