import { textNodesIn } from '../text/text-nodes.ts';
import type { FollowedClone } from './followed-clone.ts';

/**
 * The live text nodes of what Readability kept, in document order.
 *
 * Text nodes are followed by identity. One that Readability made itself (of a `javascript:` link) is the run of live
 * nodes with its words that stands between its followed neighbours.
 */
export function survivingText(content: Element, { texts, placeOf }: FollowedClone): Set<Text> {
  const kept = new Set<number>();
  let last = -1;
  let made: Text[] = [];
  const place = (before: number) => {
    for (const found of align(made, texts, last + 1, before)) kept.add(found);
    made = [];
  };
  for (const node of textNodesIn(content)) {
    const found = placeOf(node);
    if (found === undefined) {
      if (isInked(node)) made.push(node);
      continue;
    }
    // A node that was moved before its neighbours leaves no room between them; those after it are aligned from there.
    place(found);
    kept.add(found);
    last = found;
  }
  place(texts.length);
  return new Set([...kept].sort((a, b) => a - b).flatMap((index) => texts[index] ?? []));
}

/** The places, from `start` and before `end`, of the nodes whose words make up those of the given ones, in order. */
function align(made: readonly Text[], texts: readonly Text[], start: number, end: number): number[] {
  const found: number[] = [];
  let from = start;
  for (const node of made) {
    const run = findRun(letters(node.data), texts, from, end);
    found.push(...run);
    from = (run.at(-1) ?? from - 1) + 1;
  }
  return found;
}

/** The first run of nodes that together hold just these letters; empty when there is none. */
function findRun(wanted: string, texts: readonly Text[], start: number, end: number): number[] {
  for (let first = start; first < end; first++) {
    const run: number[] = [];
    let rest = wanted;
    for (let index = first; index < end && rest !== ''; index++) {
      const part = letters(texts[index]?.data ?? '');
      if (part === '') continue;
      if (!rest.startsWith(part)) break;
      rest = rest.slice(part.length);
      run.push(index);
    }
    if (rest === '') return run;
  }
  return [];
}

function letters(text: string): string {
  return text.replace(/\s+/gu, '');
}

function isInked(node: Text): boolean {
  return /\S/u.test(node.data);
}
