import { describe, expect, test } from 'vitest';
import { parseName } from '#lib/data/import/parse-name.ts';
import { isSamePerson } from '#lib/data/import/same-person.ts';

function areSame(a: string, b: string): boolean {
  const [one, other] = [parseName(a, 'Nowhere'), parseName(b, 'Nowhere')];
  if (!one || !other) throw new RangeError(`${a} or ${b} is no name`);
  return isSamePerson(one, other);
}

const SAME: readonly (readonly [string, string])[] = [
  ['Gurbanguly BERDIMUHAMEDOW', 'Gurbanguly BERDYMUKHAMMEDOV'],
  ['Yevgeniy Maksimovich PRIMAKOV', 'Yevgeni PRIMAKOV'],
  ['Aleksandr LUKASHENKO', 'Alexander LUKASHENKO'],
  ['Muhammad KHATAMI', 'Mohamed KHATAMI'],
  ['Ali HOSEINI-KHAMENEI', 'Ali KHAMENEI'],
  ['YI Han-tong', 'LEE Han-dong'],
  ['KIM Il-song', 'KIM Il Sung'],
  ['Juan Evo MORALES Ayma', 'Evo MORALES'],
];

const DIFFERENT: readonly (readonly [string, string])[] = [
  ['KIM Yong Nam', 'KIM Yong Chun'],
  ['KIM Jong Il', 'KIM Jong Un'],
  ['Hafiz al-ASAD', 'Bashar al-ASAD'],
  ['Fidel CASTRO Ruz', 'Raul CASTRO Ruz'],
  ['Ilham ALIYEV', 'Heydar ALIYEV'],
  ['Carlos MENEM', 'Carlos MESA'],
  ['LI Peng', 'LI Keqiang'],
  ['Lech KACZYNSKI', 'Jaroslaw KACZYNSKI'],
];

describe('spellings of one person', () => {
  test.each(SAME)('%s is %s', (a, b) => {
    expect([areSame(a, b), areSame(b, a)]).toEqual([true, true]);
  });
});

describe('people of one surname', () => {
  test.each(DIFFERENT)('%s is not %s', (a, b) => {
    expect([areSame(a, b), areSame(b, a)]).toEqual([false, false]);
  });
});
