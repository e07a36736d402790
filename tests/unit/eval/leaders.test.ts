import { describe, expect, test } from 'vitest';
import { countLeaders, isSameName, measureLeaders } from '#tests/eval/leaders.ts';

const gold = (start: number, end: number, name: string, tier = 'core') => ({ start, end, name, tier });
const mark = (start: number, end: number, name: string) => ({ start, end, name });

const NAMES: readonly (readonly [a: string, b: string, same: boolean])[] = [
  ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan', true],
  ['Volodymyr Zelensky', 'Volodymyr Zelensky', true],
  ['Alexander Lukashenko', 'Aleksandr Lukashenko', true],
  ['George W. Bush', 'George Bush', true],
  ['George W. Bush', 'George H. W. Bush', true],
  ['Lula', 'Luiz Inácio Lula da Silva', true],
  ['Bill Clinton', 'Hillary Clinton', false],
  ['Kim Jong-un', 'Kim Yong-hyun', false],
  ['', 'Kim Jong-un', false],
];

describe('isSameName', () => {
  test.each(NAMES)('%s, %s: %s', (a, b, same) => {
    expect(isSameName(a, b)).toBe(same);
    expect(isSameName(b, a)).toBe(same);
  });
});

test('each of the four measures counts what it says', () => {
  const documents = [
    {
      gold: [
        gold(0, 5, 'Ann Roe'),
        gold(10, 15, 'Bob Doe'),
        gold(20, 25, 'Cy Poe'),
        gold(30, 35, 'Di Moe', 'optional'),
      ],
      predicted: [
        mark(0, 5, 'Ann Roe'),
        mark(11, 15, 'Eve Loe'),
        mark(30, 35, 'Di Moe'),
        mark(40, 45, 'Nobody'),
      ],
    },
    { gold: [gold(0, 4, 'Ann Roe')], predicted: [mark(0, 4, 'Ann Roe')] },
  ];
  expect(countLeaders(documents)).toEqual({
    core: 4,
    found: 3,
    marked: 4,
    right: 3,
    sameSpan: 2,
    samePerson: 2,
  });
  expect(measureLeaders(documents)).toEqual({
    recall: 3 / 4,
    precision: 3 / 4,
    sameSpan: 2 / 3,
    rightPerson: 2 / 3,
  });
});

test('a mark on an optional mention counts neither way, a miss of one does not either', () => {
  const optional = [gold(0, 5, 'Ann Roe', 'optional')];
  expect(countLeaders([{ gold: optional, predicted: [mark(0, 5, 'Ann Roe')] }])).toMatchObject({
    core: 0,
    marked: 0,
  });
  expect(measureLeaders([{ gold: optional, predicted: [] }])).toEqual({
    recall: 1,
    precision: 1,
    sameSpan: 1,
    rightPerson: 1,
  });
});
