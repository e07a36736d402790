import { describe, expect, test } from 'vitest';
import { matchesQuery, queryWords } from '#lib/core/notes/matches-query.ts';
import { ARTICLE, sampleNote } from '#tests/browser/db/sample-note.ts';

const NOTE = sampleNote({
  text: 'Ask the **minister** again',
  tags: ['Élections'],
  leaders: [{ id: 'Q39259', name: 'Recep Tayyip Erdoğan' }],
  dates: [{ text: 'last Tuesday', value: '2025-06-24' }],
});

describe('found', () => {
  test.each([
    'minister',
    'MINISTER',
    'minis',
    'ask again',
    'elections',
    'erdogan',
    'tuesday',
    '2025-06',
    'harbour',
    'gazette',
    '',
  ])('%j', (query) => {
    expect(matchesQuery(queryWords(query), NOTE, ARTICLE)).toBe(true);
  });
});

describe('not found', () => {
  test.each(['ministry', 'minister nowhere', 'putin', '2024'])('%j', (query) => {
    expect(matchesQuery(queryWords(query), NOTE, ARTICLE)).toBe(false);
  });
});
