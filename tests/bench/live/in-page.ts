/** Functions that travel into the page as source text, so they close over nothing. */

export interface Marked {
  readonly strings: readonly string[];
  /** The way from the document down to the least element that holds all marks. */
  readonly path: readonly number[];
}

/** What is marked now. */
export function marked(): Marked {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
  let root: Node = ranges[0]?.startContainer ?? document.body;
  while (root.parentNode && !ranges.every(({ startContainer }) => root.contains(startContainer)))
    root = root.parentNode;
  if (root.nodeType === Node.TEXT_NODE && root.parentNode) root = root.parentNode;
  const path: number[] = [];
  for (let node: Node = root; node.parentNode; node = node.parentNode)
    path.unshift([...node.parentNode.childNodes].indexOf(node as ChildNode));
  return { strings: [...new Set(ranges.map(String))], path };
}

export function nodeCount(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let count = 1;
  while (walker.nextNode()) count++;
  return count;
}

/**
 * Waits until marks are registered, and sets a mark of its own in the trace when they have been drawn.
 *
 * @throws when there are none after half a minute.
 */
export async function untilPainted(end: string): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const latest = performance.now() + 30_000;
  while (CSS.highlights.size === 0) {
    if (performance.now() > latest) throw new Error(`${location.href} was not marked`);
    await frame();
  }
  await frame();
  await frame();
  performance.mark(end);
}

interface Peers {
  markStrings(strings: readonly string[], root: Element): void;
  parse(): void;
}

/** Has a peer do its work in a task of its own, between two marks in the trace. */
export async function runPeer([peer, { strings, path }, start, end]: readonly [
  keyof Peers,
  Marked,
  string,
  string,
]): Promise<void> {
  const { whowhenPeers } = globalThis as unknown as { whowhenPeers: Peers };
  let root: Node = document;
  for (const index of path) root = root.childNodes[index] ?? root;
  await new Promise((resolve) => setTimeout(resolve, 100));
  performance.mark(start);
  if (peer === 'parse') whowhenPeers.parse();
  else whowhenPeers.markStrings(strings, root as Element);
  for (let i = 0; i < 2; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  performance.mark(end);
}

/** Appends a paragraph to the article; resolves with the milliseconds until its leader is marked and drawn. */
export async function changeArticle([path, start, end]: readonly [
  readonly number[],
  string,
  string,
]): Promise<number> {
  let root: Node = document;
  for (const index of path) root = root.childNodes[index] ?? root;
  const paragraph = document.createElement('p');
  paragraph.textContent =
    'On 3 March 2019 Angela Merkel said in Berlin that a paragraph which comes late is a paragraph all the same.';
  const paragraphs = (root as Element).querySelectorAll('p');
  const middle = paragraphs[Math.floor(paragraphs.length / 2)];
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const isMarked = () =>
    [...CSS.highlights.values()].some((highlight) =>
      [...highlight].some(({ startContainer }) => paragraph.contains(startContainer)),
    );
  performance.mark(start);
  const changedAt = performance.now();
  if (middle) middle.after(paragraph);
  else (root as Element).append(paragraph);
  while (!isMarked() && performance.now() < changedAt + 20_000) await frame();
  const time = isMarked() ? performance.now() - changedAt : Number.NaN;
  await frame();
  performance.mark(end);
  return time;
}
