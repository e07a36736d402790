import { ArticleText } from '#lib/core/anchor/article-text.ts';
import { describeAnchor } from '#lib/core/anchor/describe-anchor.ts';
import { locateAnchor } from '#lib/core/anchor/locate-anchor.ts';
import type { Trial } from './figures.ts';
import { locateByPeer } from './peer.ts';

const RUNS = 5;

/** Milliseconds a note, warm: the best of several runs over all of them. */
export function locatingTimes(trials: readonly Trial[]): { ours: number; peer: number } {
  const known = trials.map(({ text, later, notes }) => ({
    later,
    anchors: notes.map(({ noted }) => describeAnchor(new ArticleText(text), noted)),
  }));
  const count = known.reduce((sum, { anchors }) => sum + anchors.length, 0);
  const ours = best(() => {
    for (const { later, anchors } of known) {
      const text = new ArticleText(later);
      for (const anchor of anchors) locateAnchor(text, anchor);
    }
  });
  const peer = best(() => {
    for (const { later, anchors } of known) for (const anchor of anchors) locateByPeer(later, anchor);
  });
  return { ours: ours / count, peer: peer / count };
}

function best(work: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
