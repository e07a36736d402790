/** How one sequence becomes another: runs of `count` elements that stay, or stand in one of them only. */
export interface Edit {
  readonly kind: 'same' | 'removed' | 'added';
  readonly count: number;
}

/**
 * The shortest script of removals and additions that makes `before` into `after`, by Myers' greedy algorithm
 * ("An O(ND) Difference Algorithm and Its Variations", 1986).
 *
 * @param most Removals and additions together that are worth finding; time and memory grow with its square.
 * @returns null when more are needed.
 */
export function diff(before: readonly string[], after: readonly string[], most: number): Edit[] | null {
  const [n, m] = [before.length, after.length];
  const trace: Int32Array[] = [];
  // How far along `before` each diagonal (index in before minus index in after) has come; diagonals from -most to most.
  const reach = new Int32Array(2 * most + 3);
  const center = most + 1;
  for (let edits = 0; edits <= most; edits++) {
    trace.push(reach.slice(center - edits, center + edits + 1));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const down = reach[center + diagonal + 1] ?? 0;
      const right = (reach[center + diagonal - 1] ?? 0) + 1;
      const goesDown = diagonal === -edits || (diagonal !== edits && right <= down);
      let x = edits === 0 ? 0 : goesDown ? down : right;
      while (x < n && x - diagonal < m && before[x] === after[x - diagonal]) x++;
      reach[center + diagonal] = x;
      if (x >= n && x - diagonal >= m) return walkBack(trace, n, m);
    }
  }
  return null;
}

function walkBack(trace: readonly Int32Array[], n: number, m: number): Edit[] {
  const edits: Edit[] = [];
  let [x, y] = [n, m];
  for (let round = trace.length - 1; round > 0; round--) {
    // `trace[round]` holds the reaches before this round, for the diagonals from -round to round.
    const reached = (diagonal: number) => trace[round]?.[diagonal + round] ?? 0;
    const diagonal = x - y;
    const goesDown =
      diagonal === -round || (diagonal !== round && reached(diagonal - 1) + 1 <= reached(diagonal + 1));
    const from = goesDown ? diagonal + 1 : diagonal - 1;
    const [fromX, fromY] = [reached(from), reached(from) - from];
    const kept = Math.min(x - fromX - (goesDown ? 0 : 1), y - fromY - (goesDown ? 1 : 0));
    prepend(edits, 'same', kept);
    prepend(edits, goesDown ? 'added' : 'removed', 1);
    [x, y] = [fromX, fromY];
  }
  prepend(edits, 'same', x);
  return edits.reverse();
}

/** Adds to the edits gathered so far, which run from the end to the start. */
function prepend(edits: Edit[], kind: Edit['kind'], count: number): void {
  if (count === 0) return;
  const last = edits.at(-1);
  if (last?.kind === kind) edits[edits.length - 1] = { kind, count: last.count + count };
  else edits.push({ kind, count });
}
