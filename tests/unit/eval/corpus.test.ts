import { expect, test } from 'vitest';
import { parseLines } from '#tests/eval/corpus.ts';

const DATES_LINE = JSON.stringify({
  id: 'a',
  lang: 'en',
  publishedAt: '2025-05-14',
  text: 'On Monday.',
  timexes: [{ start: 3, end: 9, text: 'Monday', type: 'DATE', value: '2025-05-12' }],
});
const LEADERS_LINE = JSON.stringify({
  id: 'b',
  corpus: 'c',
  lang: 'en',
  publishedAt: null,
  text: 'Jane Roe left on Monday.',
  leaders: [{ start: 0, end: 8, text: 'Jane Roe', name: 'Jane Roe', tier: 'core' }],
  dates: [{ start: 17, end: 23, text: 'Monday', type: 'DATE', value: '', optional: true }],
});

test('a line of dates/ has timexes and no leaders', () => {
  const [document] = parseLines(`${DATES_LINE}\n\n`, 'set', 'timexes');
  expect(document?.timexes).toEqual([
    { start: 3, end: 9, type: 'DATE', value: '2025-05-12', optional: false },
  ]);
  expect(document?.leaders).toBeNull();
});

test('a line of leaders/ has both; an empty value is none', () => {
  const [document] = parseLines(LEADERS_LINE, 'set', 'leaders');
  expect(document?.leaders?.map(({ name }) => name)).toEqual(['Jane Roe']);
  expect(document?.timexes).toEqual([{ start: 17, end: 23, type: 'DATE', value: null, optional: true }]);
  expect(document?.publishedAt).toBeNull();
});

test('dates that nobody labelled are not an empty list', () => {
  const unlabelled = JSON.stringify({ ...JSON.parse(LEADERS_LINE), dates: [], datesLabelled: false });
  expect(parseLines(unlabelled, 'set', 'leaders')[0]?.timexes).toBeNull();
});
