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
