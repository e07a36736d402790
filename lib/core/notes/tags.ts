import { collapseSpace } from '../text/collapse-space.ts';

/** Longest tag kept, in code units; longer input is cut. A tag is a label, not a note. */
const MAX_TAG_LENGTH = 60;

/** A tag as it is kept: trimmed, inner white space single, no leading `#`. Empty when nothing is left. */
export function cleanTag(input: string): string {
  return collapseSpace(input.normalize('NFC'))
    .replace(/^#+\s*/u, '')
    .slice(0, MAX_TAG_LENGTH)
    .trim();
}

/** Two tags are the same when their keys are equal, whatever their case. */
export function tagKey(tag: string): string {
  return cleanTag(tag).toLowerCase();
}

/** Clean tags in their order, without empty ones and without repeats; the first spelling stays. */
export function cleanTags(tags: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const tag of tags.map(cleanTag)) {
    if (tag !== '' && !byKey.has(tagKey(tag))) byKey.set(tagKey(tag), tag);
  }
  return [...byKey.values()];
}

/** Each tag in the spelling it was first used in, where it was used before. */
export function asFirstSpelled(tags: readonly string[], known: ReadonlyMap<string, string>): string[] {
  return cleanTags(tags.map((tag) => known.get(tagKey(tag)) ?? tag));
}

/** How many hues tags are told apart by; the style sheet has one rule for each. */
export const TAG_HUES = 8;

/** The hue of a tag, from 0: the same for all its spellings, everywhere and always. By FNV-1a, 32 bits. */
export function tagHue(tag: string): number {
  let hash = 0x811c9dc5;
  for (const char of tagKey(tag)) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0) % TAG_HUES;
}
