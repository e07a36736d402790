/**
 * When a change of a note counts as made: now, and always after the change before it. Of two versions the one changed
 * last stays, so a clock that was set back would let an old file replace what was written since.
 *
 * @param now ISO 8601 instant in UTC, as are the note's.
 */
export function changeTime(now: string, { changedAt }: { readonly changedAt: string }): string {
  return new Date(Math.max(Date.parse(now), Date.parse(changedAt) + 1)).toISOString();
}
