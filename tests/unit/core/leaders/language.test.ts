import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseLanguage } from '#lib/core/leaders/languages/choose-language.ts';
import { KnownWord } from '#lib/core/leaders/vocabulary.ts';
import { fold } from '#lib/core/text/fold.ts';

/** Language, a name, and its forms as a grammar gives them. */
const DECLENSIONS: readonly (readonly [lang: string, name: string, forms: string])[] = [
  ['ru', 'Путин', 'Путина Путину Путиным Путине'],
  ['ru', 'Лавров', 'Лаврова Лаврову Лавровым Лаврове'],
  ['ru', 'Зеленский', 'Зеленского Зеленскому Зеленским Зеленском'],
  ['ru', 'Обама', 'Обамы Обаме Обаму Обамой'],
  ['ru', 'Байден', 'Байдена Байдену Байденом Байдене'],
  ['ru', 'Сергей', 'Сергея Сергею Сергеем Сергее'],
  ['ru', 'Юлия', 'Юлии Юлию Юлией'],
  ['ru', 'Игорь', 'Игоря Игорю Игорем Игоре'],
  ['ru', 'Тихановская', 'Тихановской Тихановскую'],
  ['ru', 'Павел', 'Павла Павлу Павлом Павле'],
  ['ru', 'Толстой', 'Толстого Толстому Толстым Толстом'],
  ['uk', 'Путін', 'Путіна Путіну Путіним Путіні Путінові'],
  ['uk', 'Зеленський', 'Зеленського Зеленському Зеленським'],
  ['uk', 'Порошенко', 'Порошенка Порошенку Порошенком Порошенкові'],
  ['uk', 'Сергій', 'Сергія Сергію Сергієм Сергієві Сергії'],
  ['uk', 'Сибіга', 'Сибіги Сибігу Сибігою'],
  ['uk', 'Юлія', 'Юлії Юлію Юлією'],
  ['uk', 'Володимир', 'Володимира Володимиру Володимиром Володимирові'],
  ['pl', 'Tusk', 'Tuska Tuskowi Tuskiem Tusku'],
  ['pl', 'Macron', 'Macrona Macronowi Macronem Macronie'],
  ['pl', 'Kaczyński', 'Kaczyńskiego Kaczyńskiemu Kaczyńskim'],
  ['pl', 'Duda', 'Dudy Dudzie Dudę Dudą'],
  ['pl', 'Paweł', 'Pawła Pawłowi Pawłem'],
  ['pl', 'Kennedy', 'Kennedy’ego Kennedy’emu Kennedym'],
  ['pl', 'Ursula', 'Ursuli Ursulę Ursulą'],
  ['de', 'Merkel', 'Merkels'],
  ['de', 'Jürgen', 'Juergen Jürgens'],
  ['en', 'Göring', 'Goering'],
  ['en', 'Håkon', 'Haakon'],
];

/** Language, a name, and words that are none of its forms. */
const OTHER_WORDS: readonly (readonly [lang: string, name: string, others: string])[] = [
  ['ru', 'Путин', 'Путиной Распутин Путинский Пут'],
  ['uk', 'Зеленський', 'Зелений Зеленка Зелена'],
  ['pl', 'Tusk', 'Tuskowa Tus Tuskowski'],
  ['de', 'Merkel', 'Merkelt Merk'],
  ['es', 'Sánchez', 'Sánche Sancheza'],
  ['en', 'Merkel', 'Merkels Merkela'],
  ['fr', 'Macron', 'Macrona Macrons'],
];

function isForm(lang: string, word: string, name: string): boolean {
  return new KnownWord(word, { byKey: () => [] }, chooseLanguage(lang)).isForm(fold(name));
}

describe('declined names', () => {
  test.each(DECLENSIONS)('%s %s', (lang, name, forms) => {
    expect(forms.split(' ').filter((form) => !isForm(lang, form, name))).toEqual([]);
  });

  test.each(OTHER_WORDS)('%s %s, other words', (lang, name, others) => {
    expect(others.split(' ').filter((other) => isForm(lang, other, name))).toEqual([]);
  });
});

test('a word is a form of itself in any language, and of nothing much shorter', () => {
  const lang = fc.constantFrom('en', 'es', 'fr', 'de', 'it', 'pt', 'pl', 'uk', 'ru', 'ar', 'he', 'xx');
  const word = fc.stringMatching(/^[a-zа-яіїє]{1,9}$/).map(fold);
  fc.assert(
    fc.property(lang, word, word, (tag, one, other) => {
      const language = chooseLanguage(tag);
      expect(isForm(tag, one, one)).toBe(true);
      for (const form of language.otherForms(one)) {
        expect(form).not.toBe(one);
        expect(form.length).toBeGreaterThanOrEqual(one.length - 5);
      }
      expect(isForm(tag, one, other)).toBe(one === other || language.otherForms(one).includes(other));
    }),
  );
});

test('a tag chooses by its language alone', () => {
  expect(chooseLanguage('pt-BR')).toBe(chooseLanguage('PT'));
  expect(chooseLanguage('de_CH')).toBe(chooseLanguage('de'));
  expect(chooseLanguage('')).toBe(chooseLanguage('en-GB'));
  expect(chooseLanguage('constructor')).toBe(chooseLanguage('en'));
  expect(chooseLanguage('uk')).not.toBe(chooseLanguage('ru'));
});
