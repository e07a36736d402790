import { describe, expect, test } from 'vitest';
import { dateWords } from '#components/wording/date-words.ts';
import type { DateValue } from '#lib/core/dates/value.ts';
import { american, english } from './english.ts';

const PUBLISHED = '2025-05-14T21:40:00-04:00';
const date = (value: string, more: Partial<DateValue> = {}): DateValue => ({ type: 'DATE', value, ...more });

/** Commas after weekdays and spaces around dashes differ between versions of the locale data; that is not ours. */
const settled = (title: string) =>
  title
    .replaceAll(/\s/gu, ' ')
    .replaceAll(/(?<=day),/gu, '')
    .replaceAll(/ ?– ?/gu, '–');

describe('value, precision, title and distance from 14 May 2025', () => {
  test.each<[DateValue, string, string, string | null]>([
    [date('2025-05-15'), 'Day', 'Thursday 15 May 2025', 'the day after publication'],
    [date('2025-05-14'), 'Day', 'Wednesday 14 May 2025', 'the day of publication'],
    [date('2025-05-13'), 'Day', 'Tuesday 13 May 2025', 'the day before publication'],
    [date('2025-05-02'), 'Day', 'Friday 2 May 2025', '12 days before publication'],
    [date('2025-06-14'), 'Day', 'Saturday 14 June 2025', '31 days after publication'],
    [date('2025-06-15'), 'Day', 'Sunday 15 June 2025', 'a month after publication'],
    [date('2025-03-15'), 'Day', 'Saturday 15 March 2025', 'a month before publication'],
    [date('2025-03-14'), 'Day', 'Friday 14 March 2025', '2 months before publication'],
    [date('2022-02-24'), 'Day', 'Thursday 24 February 2022', '3 years before publication'],
    [date('2025-05-14T09:00'), 'Time of day', 'Wednesday 14 May 2025, 09:00', 'the day of publication'],
    [date('2025-05-14T21'), 'Time of day', 'Wednesday 14 May 2025, 21:00', 'the day of publication'],
    // Read in its own place: not moved to the reader's zone.
    [date('2025-05-14T23:30Z'), 'Time of day', 'Wednesday 14 May 2025, 23:30', 'the day of publication'],
    [date('2025-05-14TNI'), 'Time of day', 'Wednesday 14 May 2025, night', 'the day of publication'],
    [date('2025-W20'), 'Week', '12–18 May 2025', 'the week of publication'],
    [date('2025-W19'), 'Week', '5–11 May 2025', 'the week before publication'],
    [date('2020-W53'), 'Week', '28 Dec 2020–3 Jan 2021', '4 years before publication'],
    [date('2025-W20-WE'), 'Weekend', '17–18 May 2025', null],
    [date('2025-05'), 'Month', 'May 2025', 'the month of publication'],
    [date('2022-03'), 'Month', 'March 2022', '3 years before publication'],
    [date('2025-06'), 'Month', 'June 2025', 'the month after publication'],
    [date('2024-12'), 'Month', 'December 2024', '5 months before publication'],
    [date('2025-Q1'), 'Quarter', 'First quarter of 2025', null],
    [date('2025-H2'), 'Half-year', 'Second half of 2025', null],
    [date('2024-FA'), 'Season', 'Autumn 2024', null],
    [date('2024'), 'Year', '2024', 'the year before publication'],
    [date('1994'), 'Year', '1994', '31 years before publication'],
    [date('199'), 'Decade', '1990s', null],
    [date('19'), 'Century', '1900–1999', null],
    [date('2025-03', { mod: 'START' }), 'Month', 'Early March 2025', '2 months before publication'],
    [date('1994', { mod: 'APPROX' }), 'Year', 'About 1994', '31 years before publication'],
  ])('%o', (value, precision, title, relation) => {
    const words = dateWords(value, 'as written', PUBLISHED, english);
    expect({ ...words, title: settled(words.title) }).toEqual({
      precision,
      title,
      relation,
    });
  });
});

describe('periods and lengths', () => {
  test.each<[DateValue, string, string]>([
    [
      date('P1Y', { type: 'DURATION', begin: '2024-05-14', end: '2025-05-14' }),
      'Period',
      '14 May 2024–14 May 2025',
    ],
    [date('P2M', { type: 'DURATION', begin: '2025-03', end: '2025-05' }), 'Period', 'March–May 2025'],
    [date('P2Y', { type: 'DURATION', begin: '2022' }), 'Period', 'Since 2022'],
    [date('P2Y', { type: 'DURATION', end: '2022-06-01' }), 'Period', 'Until 1 Jun 2022'],
    [date('P1D', { type: 'DURATION' }), 'Length of time', '1 day'],
    [date('P3D', { type: 'DURATION' }), 'Length of time', '3 days'],
    [date('PT36H', { type: 'DURATION', mod: 'MORE_THAN' }), 'Length of time', 'More than 36 hours'],
    [date('P2DE', { type: 'DURATION' }), 'Length of time', '20 years'],
  ])('%o', (value, precision, title) => {
    const words = dateWords(value, 'as written', PUBLISHED, english);
    expect({ ...words, title: settled(words.title) }).toEqual({
      precision,
      title,
      relation: null,
    });
  });
});

describe('what has no plain value keeps the words of the article', () => {
  test.each<[DateValue, string]>([
    [date('XXXX-05-15'), 'Date'],
    [date('PXD', { type: 'DURATION' }), 'Date'],
    [date('P1W', { type: 'SET' }), 'Date'],
    [date(''), 'Date'],
    [date('PRESENT_REF'), 'The present'],
    [date('PAST_REF'), 'The past'],
    [date('FUTURE_REF'), 'The future'],
  ])('%o', (value, precision) => {
    expect(dateWords(value, 'these days', PUBLISHED, english)).toEqual({
      precision,
      title: 'these days',
      relation: null,
    });
  });
});

describe('publication less well known', () => {
  test.each([
    ['2025-05-15', null, null],
    ['2025-05-15', 'soon', null],
    ['2025-05-15', '2025-05', null],
    ['2025-04', '2025-05', 'the month before publication'],
    ['2025-04', '2025', null],
    ['2024', '2025', 'the year before publication'],
    ['2025-05-15', '2025-05-14', 'the day after publication'],
  ])('%s in an article of %s: %s', (value, published, relation) => {
    expect(dateWords(date(value), '', published, english).relation).toBe(relation);
  });
});

test('the reader’s locale decides the order', () => {
  expect(dateWords(date('2025-05-15'), '', null, american).title).toBe('Thursday, May 15, 2025');
});

test('lists write the weekday short', () => {
  expect(dateWords(date('2025-05-15'), '', null, american, 'short-weekday').title).toBe('Thu, May 15, 2025');
});
