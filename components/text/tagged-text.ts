/** A run of a sentence: its words and the tag around them, null for plain text. */
export interface TaggedRun {
  readonly tag: string | null;
  readonly text: string;
}

/**
 * Splits a message such as `<who>Ada Roe</who> spoke on <when>Monday</when>` into runs, so that translators
 * may put the parts in their language's order. Tags do not nest; one that is not closed stays as text.
 */
export function taggedRuns(message: string): TaggedRun[] {
  const runs: TaggedRun[] = [];
  let plainFrom = 0;
  for (const match of message.matchAll(/<(?<tag>[a-z]+)>(?<text>.*?)<\/\k<tag>>/gu)) {
    if (match.index > plainFrom) runs.push({ tag: null, text: message.slice(plainFrom, match.index) });
    runs.push({
      tag: match.groups?.tag ?? null,
      text: match.groups?.text ?? '',
    });
    plainFrom = match.index + match[0].length;
  }
  if (plainFrom < message.length) runs.push({ tag: null, text: message.slice(plainFrom) });
  return runs;
}
