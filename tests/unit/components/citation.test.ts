import { expect, test } from 'vitest';
import { citation } from '#components/notes/citation.ts';
import { english } from './english.ts';
import { SAMPLE_ARTICLE, SAMPLE_NOTE } from './sample-note.ts';

test.each([
  [
    'all is known',
    {},
    '“The bridge opened at noon.” — The Sample, “Bridge opens”, 14 May 2025, https://example.org/bridge',
  ],
  [
    'published is unknown',
    { publishedAt: null },
    '“The bridge opened at noon.” — The Sample, “Bridge opens”, https://example.org/bridge',
  ],
  [
    'the title is empty',
    { title: '', publishedAt: '2025-05' },
    '“The bridge opened at noon.” — The Sample, May 2025, https://example.org/bridge',
  ],
])('%s', (_case, change, expected) => {
  expect(citation(SAMPLE_NOTE, { ...SAMPLE_ARTICLE, ...change }, english)).toBe(expected);
});
