import type { Verdict } from '../anchor/locate-anchor.ts';

/** A verdict as it is kept with its note: without its place, which holds for one page view only. */
export type KeptVerdict =
  | { readonly kind: 'exact' | 'moved' | 'gone' }
  | { readonly kind: 'edited'; readonly was: string; readonly now: string };

/** A kept verdict and when it was first found so: ISO 8601 instant in UTC. */
export type SeenVerdict = KeptVerdict & { readonly since: string };

export function keptVerdict(verdict: Verdict): KeptVerdict {
  const { kind } = verdict;
  return kind === 'edited' ? { kind, was: verdict.was, now: verdict.now } : { kind };
}

/** Whether a verdict says nothing that is not known; a note without one stands as it was noted. */
export function isKnown(verdict: KeptVerdict, seen: SeenVerdict | undefined): boolean {
  if (verdict.kind !== (seen?.kind ?? 'exact')) return false;
  return verdict.kind !== 'edited' || (seen?.kind === 'edited' && verdict.now === seen.now);
}
