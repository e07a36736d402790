import { CONTEXT_FLOOR, occurrences, type PlainAnchor } from './places.ts';
import type { PlainText } from './plain-text.ts';

/** A context that stands more often than this in an article tells no place. */
const MOST_NEIGHBOURS = 20;

/** Places in `PlainText.plain` right behind what stood before a quote. */
export function behindPrefix({ plain }: PlainText, { prefix, opens }: PlainAnchor): readonly number[] {
  if (prefix.length < CONTEXT_FLOOR) return opens && plain.startsWith(prefix) ? [prefix.length] : [];
  const near = prefix.slice(-CONTEXT_FLOOR);
  return (occurrences(plain, near, MOST_NEIGHBOURS) ?? []).map((at) => at + near.length);
}

/** Places in `PlainText.plain` right before what stood behind a quote. */
export function beforeSuffix({ plain }: PlainText, { suffix, closes }: PlainAnchor): readonly number[] {
  if (suffix.length < CONTEXT_FLOOR) {
    return closes && plain.endsWith(suffix) ? [plain.length - suffix.length] : [];
  }
  return occurrences(plain, suffix.slice(0, CONTEXT_FLOOR), MOST_NEIGHBOURS) ?? [];
}
