import { ArticleText } from '#lib/core/anchor/article-text.ts';
import { describeAnchor } from '#lib/core/anchor/describe-anchor.ts';
import { locateAnchor } from '#lib/core/anchor/locate-anchor.ts';
import type { Trial } from './figures.ts';
import { locateByPeer } from './peer.ts';

const RUNS = 5;
/** Runs of ours and the peer's in turns, so that what else the machine does falls on both. */
const TURNS = 12;

/** Milliseconds a note, warm: the best of several runs over all of them. */
export function locatingTimes(trials: readonly Trial[]): { ours: number; peer: number } {
  const known = trials.map(({ text, later, notes }) => ({
    later,
    anchors: notes.map(({ noted }) => describeAnchor(new ArticleText(text), noted)),
  }));
  const count = known.reduce((sum, { anchors }) => sum + anchors.length, 0);
  const byUs = () => {
    for (const { later, anchors } of known) {
      const text = new ArticleText(later);
      for (const anchor of anchors) locateAnchor(text, anchor);
    }
  };
  const byPeer = () => {
    for (const { later, anchors } of known) for (const anchor of anchors) locateByPeer(later, anchor);
  };
  let [ours, peer] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let turn = 0; turn < TURNS; turn++) {
    ours = Math.min(ours, best(byUs, 1));
    peer = Math.min(peer, best(byPeer, 1));
  }
  return { ours: ours / count, peer: peer / count };
}

function best(work: () => unknown, runs = RUNS): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/**
 * Milliseconds of the slowest of many notes that are all gone, on one page: what placing them cannot be interrupted in.
 * Each also makes the forms of the text that otherwise only the first one makes; of several runs the best counts, so
 * that what else the machine does is left out.
 */
export function slowestGone({ text, later, notes }: Trial, count: number): number {
  const before = new ArticleText(text);
  const gone = Array.from({ length: notes.length === 0 ? 0 : count }, (_, i) => {
    const anchor = describeAnchor(before, notes[i % notes.length]?.noted ?? { start: 0, end: 1 });
    // Every word of it is another, and it never stood anywhere.
    const quote = anchor.quote.replace(/\p{L}+/gu, (word) => `${word}${i}`);
    return { ...anchor, quote, prefix: `${i}${anchor.prefix}` };
  });
  return Math.max(0, ...gone.map((anchor) => best(() => locateAnchor(new ArticleText(later), anchor))));
}
