import { expect, test } from 'vitest';
import { report } from '#tests/start/report.ts';

test('tells people with offices, dates with values, notes with tags', () => {
  const found = {
    leaders: [{ what: 'Nelson Mandela', fact: 'President of South Africa', count: 3 }],
    dates: [{ what: '11 February 1990', fact: '', count: 1 }],
    notes: [{ quote: 'walked free', words: 'At last.', tags: ['freedom', 'cape'] }],
  };
  expect(report(found)).toBe(`Leaders (1)
  Nelson Mandela: President of South Africa (3 times)

Dates (1)
  11 February 1990

Notes (1)
  “walked free” At last. #freedom #cape`);
});

test('tells that nothing was found', () => {
  expect(report({ leaders: [], dates: [], notes: [] })).toBe('Leaders (0)\n\nDates (0)\n\nNotes (0)');
});
