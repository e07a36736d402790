import { pushPositions, readPositions } from './positions.ts';
import type { Positions, Postings } from './segment.ts';

/** One bucket of a segment to be merged. */
export interface BucketSource {
  readonly postings: Postings;
  readonly positions: Positions;
  /** Added to its slots. */
  readonly base: number;
  /** Null where no slot is struck out, and all can be copied as it is. */
  readonly isStruck: ((slot: number) => boolean) | null;
}

/** One bucket of several segments that follow each other, without what was struck out; null when nothing is left. */
export function mergeBucket(
  sources: readonly BucketSource[],
): { readonly postings: Postings; readonly positions: Positions } | null {
  const byTerm = new Map<string, { source: BucketSource; term: number }[]>();
  for (const source of sources) {
    source.postings.terms.split('\n').forEach((name, term) => {
      const known = byTerm.get(name);
      if (known) known.push({ source, term });
      else byTerm.set(name, [{ source, term }]);
    });
  }
  const most = sources.reduce((sum, { postings }) => sum + postings.slots.length, 0);
  const output = new BucketOutput(
    most,
    sources.reduce((sum, { positions }) => sum + positions.bytes.length, 0),
  );
  const terms: string[] = [];
  for (const name of [...byTerm.keys()].sort()) {
    for (const { source, term } of byTerm.get(name) ?? []) output.append(source, term);
    if (output.endTerm()) terms.push(name);
  }
  return terms.length > 0 ? output.finish(terms) : null;
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

  append(source: BucketSource, term: number): void {
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

  finish(terms: readonly string[]): { postings: Postings; positions: Positions } {
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
