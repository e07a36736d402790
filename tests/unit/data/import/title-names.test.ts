import { describe, expect, test } from 'vitest';
import { cabinetTitle, headTitle } from '#lib/data/import/title-names.ts';

const HEADS: readonly (readonly [raw: string, title: string | null])[] = [
  ['represented by Governor General Sir', 'Governor General'],
  ['and Deputy Prime Ministers', 'Deputy Prime Minister'],
  ['1st Deputy Prime Minister', 'First Deputy Prime Minister'],
  ['[Transitional] President', 'President'],
  ['Amir', 'Emir'],
  ['President Lt. Gen.', 'President'],
  ['note - Prime Minister', 'Prime Minister'],
  ['Prime', null],
  ['', null],
  ['and', null],
  ['President of', null],
  ['Deputy Prime Ministers Roman JAGIELINSKI Grzegorz KOLODKO and', null],
];

const CABINETS: readonly (readonly [raw: string, title: string | null])[] = [
  ['Minister of Foreign Affairs', 'Foreign Minister'],
  ['Minister of Science & Technology', null],
  ['Minister of Primary & Secondary Education & Literacy', null],
  ['Minister of National Defense', 'Defence Minister'],
  ['Secretary of Public Education', null],
  ['Minister of State for Foreign Affairs', 'Minister of State for Foreign Affairs'],
  ['Governor of the Bulgarian National Bank', null],
  ['Attorney General', 'Attorney General'],
  ['Prime Minister', 'Prime Minister'],
  ['Ambassador to the US', null],
  ['Permanent Representative to the UN, New York', null],
  ['Chief Justice', null],
  ["President's Chief of Staff", null],
  ['Minister of State for Agriculture & Livestock', null],
  ['Minister-Delegate for the Budget', null],
  ['Minister Without Portfolio', null],
  ['Junior Minister', null],
  ['Minister of Youth & Sports', null],
  ['Minister of Posts & Telecommunications', null],
];

describe('heads and deputies', () => {
  test.each(HEADS)('%s is %s', (raw, title) => {
    expect(headTitle(raw)).toBe(title);
  });
});

describe('cabinets', () => {
  test.each(CABINETS)('%s is %s', (raw, title) => {
    expect(cabinetTitle(raw)).toBe(title);
  });
});
