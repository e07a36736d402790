import { pushPositions, readPositions } from './positions.ts';
import { type Bucket, bucketIn } from './segment.ts';

/** Terms of a segment that is merged. */
export interface MergeSource extends Bucket {
  /** Added to its slots. */
  readonly base: number;
  /** Null where no slot is struck out, and all can be copied as it is. */
  readonly isStruck: ((slot: number) => boolean) | null;
}

interface TermOf {
  readonly source: MergeSource;
  readonly term: number;
}

/** A bucket of the segment to be made: by term where its postings are, in the order of the sources. */
export type MergeBucket = readonly [bucket: number, byTerm: ReadonlyMap<string, readonly TermOf[]>];

/** What is to be merged, by bucket of the segment to be made. */
export type MergePlan = Map<number, Map<string, TermOf[]>>;

/** Adds one more source; they come ascending by base. @param size Of the segment to be made. */
export function addToMerge(plan: MergePlan, source: MergeSource, size: number): void {
  source.postings.terms.split('\n').forEach((name, term) => {
    const bucket = bucketIn(size, name);
    const byTerm = plan.get(bucket) ?? new Map<string, TermOf[]>();
    plan.set(bucket, byTerm);
    const known = byTerm.get(name);
    if (known) known.push({ source, term });
    else byTerm.set(name, [{ source, term }]);
  });
}

/** One bucket of the segment to be made, without what was struck out; null when nothing is left. */
export function mergeBucket(byTerm: MergeBucket[1]): Bucket | null {
  const all = [...byTerm.values()].flat();
  const output = new BucketOutput(
    all.reduce((sum, { source, term }) => sum + lengthOf(source.postings.starts, term), 0),
    all.reduce((sum, { source, term }) => sum + lengthOf(source.positions.starts, term), 0),
  );
  const terms: string[] = [];
  for (const name of [...byTerm.keys()].sort()) {
    for (const { source, term } of byTerm.get(name) ?? []) output.append(source, term);
    if (output.endTerm()) terms.push(name);
  }
  return terms.length > 0 ? output.finish(terms) : null;
}

function lengthOf(starts: Uint32Array, term: number): number {
  return (starts[term + 1] ?? 0) - (starts[term] ?? 0);
}

class BucketOutput {
  readonly #slots: Uint16Array;
  readonly #masks: Uint8Array;
  readonly #bytes: Uint8Array;
  readonly #starts = [0];
  readonly #byteStarts = [0];
  #count = 0;
  #length = 0;

  constructor(maxPostings: number, maxBytes: number) {
    this.#slots = new Uint16Array(maxPostings);
    this.#masks = new Uint8Array(maxPostings);
    this.#bytes = new Uint8Array(maxBytes);
  }

  append(source: MergeSource, term: number): void {
    const { postings, positions, base, isStruck } = source;
    const start = postings.starts[term] ?? 0;
    const end = postings.starts[term + 1] ?? 0;
    const places = isStruck ? readPositions(positions, term) : null;
    for (let at = start; at < end; at++) {
      const slot = postings.slots[at] ?? 0;
      if (isStruck?.(slot)) continue;
      this.#slots[this.#count] = slot + base;
      this.#masks[this.#count] = postings.masks[at] ?? 0;
      this.#count += 1;
      if (places) {
        const bytes: number[] = [];
        pushPositions(bytes, places[at - start] ?? []);
        this.#append(bytes);
      }
    }
    if (!places) this.#append(positions.bytes.subarray(positions.starts[term], positions.starts[term + 1]));
  }

  /** @returns Whether anything of the term is left. */
  endTerm(): boolean {
    if (this.#count === this.#starts.at(-1)) return false;
    this.#starts.push(this.#count);
    this.#byteStarts.push(this.#length);
    return true;
  }

  finish(terms: readonly string[]): Bucket {
    return {
      postings: {
        terms: terms.join('\n'),
        starts: Uint32Array.from(this.#starts),
        slots: this.#slots.slice(0, this.#count),
        masks: this.#masks.slice(0, this.#count),
      },
      positions: { starts: Uint32Array.from(this.#byteStarts), bytes: this.#bytes.slice(0, this.#length) },
    };
  }

  #append(bytes: ArrayLike<number>): void {
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }
}
