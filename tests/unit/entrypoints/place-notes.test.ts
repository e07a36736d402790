import { expect, test } from 'vitest';
import { ArticleText } from '#lib/core/anchor/article-text.ts';
import { describeAnchor } from '#lib/core/anchor/describe-anchor.ts';
import type { Note } from '#lib/core/notes/note.ts';
import { SLICE } from '#lib/dom/steps.ts';
import { placeNotes } from '../../../entrypoints/reader/place-notes.ts';
import { SAMPLE_NOTE } from '../components/sample-note.ts';

const COUNT = 200;
/** Milliseconds that looking for one note takes by the clock of these tests. */
const ONE_NOTE = 3;

const noted = Array.from({ length: COUNT }, (_, i) => `Sentence ${i} of an article that is gone by now.`);
const before = new ArticleText(noted.join(' '));
const notes: Note[] = noted.map((sentence, i) => {
  const start = before.source.indexOf(sentence);
  const anchor = describeAnchor(before, { start, end: start + sentence.length });
  return { ...SAMPLE_NOTE, id: `${i}`, anchor };
});
const later = new ArticleText('Nothing of it is left. '.repeat(500));

/** Time that passes with the notes that are looked for, and counts between the page's turns. */
function clock() {
  let [time, turnAt] = [0, 0];
  const slices: number[] = [];
  return {
    slices,
    turns: {
      now: () => {
        time += ONE_NOTE;
        return time;
      },
      next: async () => {
        slices.push(time - turnAt);
        turnAt = time;
      },
    },
  };
}

test('two hundred gone notes never take more than a slice and one note before the page has its turn', async () => {
  const { slices, turns } = clock();
  const found = new Map<string, string>();
  await placeNotes(
    later,
    notes,
    (slice) => {
      for (const [id, { kind }] of slice) found.set(id, kind);
      return true;
    },
    turns,
  );
  expect([...found.values()].filter((kind) => kind === 'gone')).toHaveLength(COUNT);
  expect(slices.length).toBeGreaterThanOrEqual(Math.floor((COUNT * ONE_NOTE) / (SLICE + 2 * ONE_NOTE)));
  expect(Math.max(...slices)).toBeLessThanOrEqual(SLICE + 2 * ONE_NOTE);
});

test('it ends where nobody wants to know any more', async () => {
  const { slices, turns } = clock();
  let told = 0;
  await placeNotes(
    later,
    notes,
    (slice) => {
      told += slice.size;
      return false;
    },
    turns,
  );
  expect(slices).toEqual([]);
  expect(told).toBeLessThan(10);
});
