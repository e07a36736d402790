import { expect, test } from 'vitest';
import { readShownDate } from '#lib/core/article/shown-date.ts';

test.each<[text: string, lang: string, day: string]>([
  ['May 14, 2025', 'en', '2025-05-14'],
  ['Published 7:40 p.m. ET May 14th, 2025', 'en-US', '2025-05-14'],
  ['Wed, Sept. 3 2025', 'en', '2025-09-03'],
  ['14 May 2025, 22:11 GMT+10', 'en-GB', '2025-05-14'],
  ['mercredi 14 mai 2025 à 9h', 'fr', '2025-05-14'],
  ['Mittwoch, 14. März 2025', 'de-DE', '2025-03-14'],
  ['miércoles 14 de mayo de 2025', 'es', '2025-05-14'],
  ['14 мая 2025, 12:00', 'ru', '2025-05-14'],
  ['14 maja 2025', 'pl', '2025-05-14'],
  ['2025. május 14.', 'hu', '2025-05-14'],
  ['الأربعاء، 07 أكتوبر 2020 - 12:09 م', 'ar', '2020-10-07'],
  ['٠٧ أكتوبر ٢٠٢٠', 'ar', '2020-10-07'],
  ['2025年5月14日', 'ja', '2025-05-14'],
  ['2025년 5월 14일', 'ko', '2025-05-14'],
  ['2025. 05. 14. 11:27', 'hu', '2025-05-14'],
  ['2025-05-14 16:52:59', '', '2025-05-14'],
  ['14/05/2025 - 04:30', 'pt-BR', '2025-05-14'],
  ['14.5.2025 klo 12.45', 'fi', '2025-05-14'],
  ['05/06/2025', 'en-US', '2025-05-06'],
  ['05/06/2025', 'en-GB', '2025-06-05'],
  ['05/14/2025', 'en', '2025-05-14'],
  ['06/06/2025', 'en', '2025-06-06'],
  // The page says English, or nothing, and is written in another language.
  ['14 octombrie 2020', 'en', '2020-10-14'],
  ['9 oktober 2020 11:12', '', '2020-10-09'],
  ['May 14, 2025', 'no such language', '2025-05-14'],
])('%s (%s)', (text, lang, day) => {
  expect(readShownDate(text, lang)).toBe(day);
});

test.each<[text: string, lang: string]>([
  ['', 'en'],
  ['May 14', 'en'],
  ['May 2025', 'en'],
  ['Mayor 14, 2025', 'en'],
  ['30 February 2025', 'en'],
  ['05/06/2025', 'en'],
  ['05/06/2025', ''],
  ['14/14/2025', 'es'],
  ['1399/04/12', 'fa'],
  ['January 1, 1970', 'en'],
  ['call 14 05 2025', 'en'],
  ['version 14.5.20251', 'en'],
  ['1.14.05.2025', 'de'],
  // October in Croatian, November in Czech and Polish.
  ['14 listopada 2025', ''],
])('%s (%s) states no day', (text, lang) => {
  expect(readShownDate(text, lang)).toBeNull();
});
