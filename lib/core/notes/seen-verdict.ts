import type { Verdict } from '../anchor/locate-anchor.ts';

/** A verdict as it is kept with its note: without its place, which holds for one page view only. */
export type KeptVerdict = {
  /** As a verdict's. */
  readonly among?: number;
} & (
  | { readonly kind: 'exact' | 'moved' | 'gone' }
  | { readonly kind: 'edited'; readonly was: string; readonly now: string }
);

/** A kept verdict and when it was first found so: ISO 8601 instant in UTC. */
export type SeenVerdict = KeptVerdict & { readonly since: string };

export function keptVerdict(verdict: Verdict): KeptVerdict {
  if (verdict.kind === 'gone') return { kind: 'gone' };
  const { span: _, ...kept } = verdict;
  return kept;
}

/** Whether a verdict says nothing that is not known; a note without one stands as it was noted. */
export function isKnown(verdict: KeptVerdict, seen: SeenVerdict | undefined): boolean {
  if (verdict.kind !== (seen?.kind ?? 'exact') || verdict.among !== seen?.among) return false;
  return verdict.kind !== 'edited' || (seen?.kind === 'edited' && verdict.now === seen.now);
}
