import type { FacetEntry } from './indexed-note.ts';

/**
 * Numbers the entries of a segment. The same key with another label has a number of its own: a search by words looks
 * at the label (a leader by the spelling in the note, outlets of one name by their hosts); counting adds them up.
 */
export class FacetEntries {
  readonly all: FacetEntry[] = [];
  readonly #places = new Map<string, number>();

  indexOf(entry: FacetEntry): number {
    const name = `${entry.key}\n${entry.label}`;
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    this.#places.set(name, this.all.length);
    return this.all.push(entry) - 1;
  }
}
