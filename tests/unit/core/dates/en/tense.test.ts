import { expect, test } from 'vitest';
import { tenseAt } from '#lib/core/dates/en/tense.ts';

/** The expression stands in square brackets. */
function tenseOf(marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return tenseAt(marked.replace(/[[\]]/g, ''), start, end);
}

test.each([
  'The minister resigned on [Monday].',
  'He said [Thursday] that the talks would go on.',
  'On [Monday], the court heard the case.',
  'The envoy, who was hurt on [Friday], is well.',
  'It had been due to expire [Friday].',
  'Mr. Roe, of the U.S. delegation, left on [Monday].',
  'They will meet again. He left on [Monday].',
  'Output rose less than expected in [March].',
])('past: %s', (sentence) => {
  expect(tenseOf(sentence)).toBe('past');
});

test.each([
  'The minister will resign on [Monday].',
  'The dividend will be paid on [Monday].',
  'Talks scheduled for [Thursday] may fail.',
  'He is to testify on [Monday].',
  'They agreed to meet on [Thursday].',
  'She’ll be there on [Thursday].',
  'On [Monday], the court will hear the case.',
  'Both camps rallied ahead of [Sunday]’s vote.',
  'He is meeting the king on [Thursday].',
  'He left. They will meet on [Monday].',
  'The deadline was extended until [Friday].',
])('future: %s', (sentence) => {
  expect(tenseOf(sentence)).toBe('future');
});

test.each([
  'Talks on [Monday].',
  'They tried to get around [Monday]’s ruling.',
  'He left. Talks: [Monday].',
  'The United States and the need for speed on [Monday].',
])('unsaid: %s', (sentence) => {
  expect(tenseOf(sentence)).toBeNull();
});
