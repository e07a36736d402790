import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What must be found on a page, in reading order; read from the `expected.json` beside it. */
export interface ExpectedMentions {
  readonly publishedAt: string;
  readonly leaders: readonly { readonly text: string; readonly id: string | null; readonly name: string }[];
  readonly dates: readonly { readonly text: string; readonly value: string }[];
  /** Words whose marking counts neither way. */
  readonly optional: readonly string[];
  readonly never: readonly string[];
}

interface Raw {
  readonly publishedAt: string;
  readonly leaders: readonly (readonly [string, string | null, string, ...string[]])[];
  readonly dates: readonly (readonly [string, string, ...string[]])[];
  /** Either a text with a remark behind it in parentheses, or a kind and a text. */
  readonly optional: readonly (string | readonly [string, string])[];
  readonly never: readonly string[];
}

export function readExpectedMentions(folder: string): ExpectedMentions {
  const raw: Raw = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  return {
    publishedAt: raw.publishedAt,
    leaders: raw.leaders.map(([text, id, name]) => ({ text, id, name })),
    dates: raw.dates.map(([text, value]) => ({ text, value })),
    optional: raw.optional.map((each) => (typeof each === 'string' ? each.replace(/\s*\(.*$/, '') : each[1])),
    never: raw.never,
  };
}
