import { describe, expect, test } from 'vitest';
import { recogniseDates } from '#lib/core/dates/recognise-dates.ts';
import { isMarked } from '#lib/core/mention.ts';
import { NEGATIVES } from './cases/negatives.ts';
import { NEWS_NEGATIVES } from './cases/news-negatives.ts';

const CONTEXT = { lang: 'en', publishedAt: '2025-05-14' };

for (const [what, sentences] of [...Object.entries(NEGATIVES), ...Object.entries(NEWS_NEGATIVES)]) {
  describe(what, () => {
    test.each(sentences)('%s', (text) => {
      const marked = recogniseDates(text, CONTEXT).filter(isMarked);
      expect(marked.map(({ start, end, rule }) => `${text.slice(start, end)} (${rule})`)).toEqual([]);
    });
  });
}
