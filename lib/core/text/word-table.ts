/** How many words are remembered: more than the vocabulary of a day's reading. */
const MOST = 20_000;
const FIRST_SLOTS = 1024;
/** Parameters of FNV-1a for 32 bits (Fowler, Noll and Vo). */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Engines keep integers of 31 bits in place. */
const SMALL_INTEGER = 0x3fffffff;

/**
 * What is known of each written word, found out once: articles say the same words over and over.
 *
 * Words are looked up by their characters as they stand in a text, so that no string is cut out of it for a word met
 * before. The memory is bounded; when it is full it begins anew.
 */
export class WordTable<Known> {
  readonly #know: (written: string) => Known;
  /** Columns of the words remembered. */
  #written: string[] = [];
  #hashes: number[] = [];
  #known: Known[] = [];
  /** Of each slot 1 + the place in the columns, 0 where it is empty. At most half are taken. */
  #slots = new Uint16Array(FIRST_SLOTS);

  /** @param know Depends on nothing but the word. */
  constructor(know: (written: string) => Known) {
    this.#know = know;
  }

  /** Of the word `text.slice(start, end)`. */
  at(text: string, start: number, end: number): Known {
    const hash = hashOf(text, start, end);
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const place = (slots[slot] ?? 0) - 1;
      if (place < 0) return this.#remember(copied(text.slice(start, end)), hash);
      if (this.#hashes[place] === hash && stands(this.#written[place] ?? '', text, start, end))
        return this.#known[place] as Known;
    }
  }

  #remember(word: string, hash: number): Known {
    // First, since finding out may ask for other words.
    const known = this.#know(word);
    if (this.#written.length >= MOST) this.#forget();
    this.#written.push(word);
    this.#hashes.push(hash);
    this.#known.push(known);
    if (2 * this.#written.length > this.#slots.length) this.#grow();
    else this.#insert(hash, this.#written.length - 1);
    return known;
  }

  #forget(): void {
    this.#written = [];
    this.#hashes = [];
    this.#known = [];
    this.#slots = new Uint16Array(FIRST_SLOTS);
  }

  #grow(): void {
    this.#slots = new Uint16Array(2 * this.#slots.length);
    for (const [place, hash] of this.#hashes.entries()) this.#insert(hash, place);
  }

  #insert(hash: number, place: number): void {
    const slots = this.#slots;
    let slot = hash & (slots.length - 1);
    while (slots[slot]) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = place + 1;
  }
}

/** Engines let a piece of a text keep the whole of it in memory. */
function copied(piece: string): string {
  return Array.from(piece).join('');
}

function hashOf(text: string, start: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  // The high bits depend on all characters, the low ones on the last more than on the first.
  return (hash ^ (hash >>> 15)) & SMALL_INTEGER;
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at += 1) {
    if (text.charCodeAt(at) !== word.charCodeAt(at - start)) return false;
  }
  return true;
}
