import { LARGE_SEGMENT, SMALL_SEGMENT } from '#lib/core/search/segment/segment.ts';
import { type SearchStateRow, type SegmentEntry, tailStart } from './search-state.ts';

export type Tidying =
  | { readonly kind: 'seal' }
  /** Make one segment of these, which follow each other. */
  | { readonly kind: 'rewrite'; readonly segments: readonly SegmentEntry[] };

/** A segment is made anew when this part of it was struck out. */
const STRUCK_SHARE = 1 / 4;

/** What the index needs next; null when it is tidy. */
export function nextTidying(state: SearchStateRow): Tidying | null {
  const { segments, nextNote } = state;
  const small = segments.filter(({ start, end }) => end - start < LARGE_SEGMENT);
  const wanted = LARGE_SEGMENT / SMALL_SEGMENT;
  if (small.length >= wanted) return { kind: 'rewrite', segments: small.slice(0, wanted) };
  const worn = segments.find(({ start, end, struck }) => countBits(struck) >= (end - start) * STRUCK_SHARE);
  if (worn) return { kind: 'rewrite', segments: [worn] };
  return nextNote - tailStart(state) >= SMALL_SEGMENT ? { kind: 'seal' } : null;
}

function countBits(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) for (let rest = byte; rest > 0; rest &= rest - 1) count += 1;
  return count;
}
