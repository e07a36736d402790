import type { Landmark, Landmarks } from './anchor.ts';
import type { Place } from './places.ts';
import type { PlainText } from './plain-text.ts';

/** Code units of a landmark, as `PlainText`: six words or so, which no other part of an article repeats by chance. */
const LENGTH = 32;
/** Code units from one try to the next. */
const STEP = 16;

/**
 * The nearest words on each side of a quote that stand once in the article, else the article's own end, and how many equal quotes stand between:
 * of equal sentences in equal paragraphs, the third between two headings is the third between them.
 *
 * @param starts Where the quote stands, first to last.
 */
export function findLandmarks(
  { plain }: PlainText,
  starts: readonly number[],
  noted: number,
  length: number,
): Landmarks {
  const standsOnce = (at: number) => {
    const words = plain.slice(at, at + LENGTH);
    return plain.indexOf(words) === at && plain.indexOf(words, at + 1) < 0;
  };
  const find = (from: number, step: number): number | null => {
    for (let at = from; at >= 0 && at + LENGTH <= plain.length; at += step) if (standsOnce(at)) return at;
    return null;
  };
  const landmark = (at: number | null, between: (start: number) => boolean): Landmark => ({
    words: at === null ? '' : plain.slice(at, at + LENGTH),
    between: starts.filter(between).length,
  });
  const [before, behind] = [find(noted - LENGTH, -STEP), find(noted + length, STEP)];
  return {
    before: landmark(before, (start) => start > (before ?? -1) && start < noted),
    behind: landmark(behind, (start) => start > noted && start < (behind ?? plain.length)),
  };
}

/**
 * The one of the places that stands between its landmarks as the noted one did.
 *
 * @returns null where not as many stand between them as then; undefined where the landmarks themselves do not stand.
 */
export function placeByLandmarks(
  { plain }: PlainText,
  places: readonly Place[],
  { before, behind }: Landmarks,
): Place | null | undefined {
  const from = before.words === '' ? -1 : onlyPlace(plain, before.words);
  const to = behind.words === '' ? plain.length : onlyPlace(plain, behind.words);
  if (from === null || to === null) return undefined;
  const between = places.filter(({ start, end }) => start > from && end <= to);
  return between.length === before.between + 1 + behind.between ? (between[before.between] ?? null) : null;
}

function onlyPlace(plain: string, words: string): number | null {
  const at = plain.indexOf(words);
  return at >= 0 && plain.indexOf(words, at + 1) < 0 ? at : null;
}
