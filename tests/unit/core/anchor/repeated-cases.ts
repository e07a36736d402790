import type { LocateCase } from './locate-cases.ts';

const [NORTH, SOUTH, EAST] = [
  'What is said in the harbours of the north',
  'What is said in the vineyards of the south',
  'What is said in the mines of the east',
];
const BEFORE = 'Prices rose again this month, as they had done in the months before.';
const BEHIND = 'Shops stayed open, and the buses ran late until the evening came.';
const SENTENCE = 'Nobody in the whole town was asked.';
const paragraph = `${BEFORE} ${SENTENCE} ${BEHIND}`;
const noted = `${BEFORE} [${SENTENCE}] ${BEHIND}`;
const without = `${BEFORE} ${BEHIND}`;

const join = (...blocks: string[]) => blocks.join('\n\n');
const THREE = join(NORTH, paragraph, SOUTH, noted, EAST, paragraph);

/** A noted sentence that stands several times in equal paragraphs: only what stands further off tells which one it is. */
export const REPEATED_CASES: readonly LocateCase[] = [
  {
    name: 'of equal paragraphs the one between its headings, further down',
    noted: THREE,
    now: join('An update was added on top of all.', THREE),
    verdict: 'moved',
  },
  {
    name: 'another of the equal sentences is deleted',
    noted: THREE,
    now: join(NORTH, without, SOUTH, noted, EAST, paragraph),
    verdict: 'moved',
  },
  {
    name: 'the equal sentences on both sides are deleted',
    noted: THREE,
    now: join(NORTH, SOUTH, noted, EAST),
    verdict: 'moved',
  },
  {
    name: 'the noted one of equal sentences is deleted',
    noted: THREE,
    now: join(NORTH, paragraph, SOUTH, without, EAST, paragraph),
    verdict: 'gone',
  },
  {
    name: 'the noted one of equal sentences is deleted with its heading',
    noted: THREE,
    now: join(NORTH, paragraph, EAST, paragraph),
    verdict: 'gone',
  },
  {
    name: 'an equal one is put between the same headings',
    noted: THREE,
    now: join('An update.', NORTH, paragraph, SOUTH, paragraph, paragraph, EAST, paragraph),
    verdict: 'gone',
  },
  {
    name: 'a heading beside it is written anew',
    noted: THREE,
    now: join(NORTH, paragraph, 'Voices', noted, EAST, paragraph),
    verdict: 'moved',
    among: 3,
  },
  {
    name: 'the second of two under one heading',
    noted: join(NORTH, paragraph, noted, SOUTH, paragraph),
    now: join('An update.', NORTH, paragraph, noted, SOUTH, paragraph),
    verdict: 'moved',
  },
  {
    name: 'the second of four equal ones in a row, further down',
    noted: join(NORTH, paragraph, noted, paragraph, paragraph, SOUTH),
    now: join('An update.', NORTH, paragraph, noted, paragraph, paragraph, SOUTH),
    verdict: 'moved',
    among: 4,
  },
  {
    name: 'the second of three equal ones between headings that were written anew',
    noted: join(NORTH, paragraph, noted, paragraph, SOUTH),
    now: join('Voices of one half', paragraph, noted, paragraph, 'Voices of the other half'),
    verdict: 'moved',
    among: 3,
  },
  {
    name: 'the second of four equal ones in a row, where nothing was changed',
    noted: join(NORTH, paragraph, noted, paragraph, paragraph, SOUTH),
    now: join(NORTH, paragraph, noted, paragraph, paragraph, SOUTH),
    verdict: 'exact',
  },
];
