import { expect, test } from 'vitest';
import { parseQuery } from '#lib/core/search/query/parse-query.ts';
import { matchSpans } from '#lib/core/search/result/match-spans.ts';

/** Matches in brackets. */
function shown(text: string, query: string): string {
  let result = text;
  for (const { start, end } of matchSpans(text, parseQuery(query).text).toReversed()) {
    result = `${result.slice(0, start)}[${result.slice(start, end)}]${result.slice(end)}`;
  }
  return result;
}

test.each([
  ['The harbour vote', 'har', 'The [harbour] vote'],
  ['Les Élections', 'elec', 'Les [Élections]'],
  ['harbour vote, vote harbour', '"harbour vote"', '[harbour vote], vote harbour'],
  ['Kim Jong-un', 'jong-u', 'Kim [Jong-un]'],
  ['在泽连斯基访问', '泽连斯基', '在[泽连斯基]访问'],
  ['在泽连斯基访问', '斯', '在泽连[斯]基访问'],
  ['war and war', 'war an', '[war] [and] [war]'],
  ['nothing here', 'war', 'nothing here'],
  ['nothing here', '', 'nothing here'],
  ['warsaw', '"war"', 'warsaw'],
])('%j for %j', (text, query, expected) => {
  expect(shown(text, query)).toBe(expected);
});
