import { ArticleText } from '#lib/core/anchor/article-text.ts';
import { describeAnchor } from '#lib/core/anchor/describe-anchor.ts';
import { locateAnchor } from '#lib/core/anchor/locate-anchor.ts';
import type { Trial } from './figures.ts';
import { locateByPeer } from './peer.ts';

/** Runs of ours and the peer's, in turns, so that what else the machine does falls on both. */
const TURNS = 12;

/** Milliseconds a note, warm: the best of the turns over all of them. */
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
    ours = Math.min(ours, timeOf(byUs));
    peer = Math.min(peer, timeOf(byPeer));
  }
  return { ours: ours / count, peer: peer / count };
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
