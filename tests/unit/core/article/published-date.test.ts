import { describe, expect, test } from 'vitest';
import { dayInUrl, parsePublishedDate } from '#lib/core/article/published-date.ts';

test.each([
  ['2025-05-14T21:40:00-04:00', '2025-05-14T21:40:00-04:00'],
  ['2025-05-14T21:40:00Z', '2025-05-14T21:40:00Z'],
  ['2025-05-14T21:40:00.123+0200', '2025-05-14T21:40:00+02:00'],
  ['2025-05-14T21:40', '2025-05-14T21:40:00'],
  ['2025-05-14 21:40:05 UTC', '2025-05-14T21:40:05Z'],
  ['2025-05-14', '2025-05-14'],
  ['20250514', '2025-05-14'],
  ['2025-05', '2025-05'],
  ['Wed, 14 May 2025 21:40:00 GMT', '2025-05-14T21:40:00Z'],
  ['14 May 2025', '2025-05-14'],
  ['  2025-05-14  ', '2025-05-14'],
  ['2025/05/14 15:05:21', '2025-05-14T15:05:21'],
  ['2025-05-14T23:15:0Z', '2025-05-14T23:15:00Z'],
  ['2025-05-14 9:05:00 +0530', '2025-05-14T09:05:00+05:30'],
  ['1747258800', '2025-05-14T21:40:00Z'],
  ['1747258800123', '2025-05-14T21:40:00Z'],
])('%s is read', (raw, iso) => {
  expect(parsePublishedDate(raw)).toBe(iso);
});

test.each([
  [''],
  ['yesterday'],
  ['2025-02-30'],
  ['2025-13-01'],
  ['2025-05-14T25:61:00Z'],
  ['0001-01-01'],
  ['1970'],
  ['0'],
  ['0000000000'],
  ['17472588001'],
  ['1970-01-01T00:00:00Z'],
  ['1969-12-31T19:00:00-05:00'],
  ['14 Foo 2025'],
])('%s is no date', (raw) => {
  expect(parsePublishedDate(raw)).toBeNull();
});

describe('in a URL', () => {
  test.each([
    ['https://example.org/2025/05/14/vote', '2025-05-14'],
    ['https://example.org/world/2025-05-14-vote.html', '2025-05-14'],
    ['https://example.org/20250514/vote', '2025-05-14'],
    ['https://example.org/story/2025/5/14/vote', '2025-05-14'],
  ])('%s', (url, day) => {
    expect(dayInUrl(url)).toBe(day);
  });

  test.each([
    ['https://example.org/vote-2025'],
    ['https://example.org/id/120250514999'],
    ['https://example.org/2025/13/40/x'],
    ['https://example.org/2025514/x'],
    ['https://example.org/1970/01/01/x'],
    ['https://example.org/a?d=2025/05/14'],
  ])('%s has none', (url) => {
    expect(dayInUrl(url)).toBeNull();
  });
});
