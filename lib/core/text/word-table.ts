/** Slots at first; a power of two, like all later numbers of them. */
const FIRST_SLOTS = 2048;
/** Characters of a usual word. */
const USUAL_LENGTH = 8;
/** Parameters of FNV-1a for 32 bits (Fowler, Noll and Vo). */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * What is known of each written word, found out once: articles say the same words over and over.
 *
 * Words are looked up by their characters as they stand in a text, so that no string is cut out of it for a word met
 * before. Nothing is forgotten: whoever keeps a table from text to text looks at its size.
 */
export class WordTable<Known> {
  readonly #know: (written: string) => Known;
  /** By place. */
  readonly #known: Known[] = [];
  #hashes = new Int32Array(FIRST_SLOTS / 2);
  /** Where the characters of each word end, and so those of the next begin. */
  #ends = new Int32Array(FIRST_SLOTS / 2);
  /** Of all words, one after the other. */
  #characters = new Uint16Array((FIRST_SLOTS / 2) * USUAL_LENGTH);
  /** Of each slot the place that it leads to, 0 where it is empty. At most half are taken. */
  #slots = new Int32Array(FIRST_SLOTS);

  /** @param know Depends on nothing but the word. */
  constructor(know: (written: string) => Known) {
    this.#know = know;
  }

  /** Words remembered. */
  get size(): number {
    return this.#known.length;
  }

  /** Of the word `text.slice(start, end)`. */
  at(text: string, start: number, end: number): Known {
    return this.known(this.placeOf(text, start, end));
  }

  /** @param place As `placeOf` gave it. */
  known(place: number): Known {
    return this.#known[place - 1] as Known;
  }

  /** The place of the word `text.slice(start, end)`, from 1 on. It stays what it is. */
  placeOf(text: string, start: number, end: number): number {
    const hash = hashOf(text, start, end);
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const place = this.#slots[slot] ?? 0;
      if (place === 0) return this.#remember(text, start, end, hash);
      if (this.#hashes[place] === hash && this.#stands(place, text, start, end)) return place;
    }
  }

  #stands(place: number, text: string, start: number, end: number): boolean {
    const characters = this.#characters;
    let at = this.#ends[place - 1] ?? 0;
    if ((this.#ends[place] ?? 0) - at !== end - start) return false;
    for (let i = start; i < end; i += 1, at += 1) if (characters[at] !== text.charCodeAt(i)) return false;
    return true;
  }

  #remember(text: string, start: number, end: number, hash: number): number {
    // First, since finding out may ask for other words.
    const known = this.#know(copied(text.slice(start, end)));
    const place = this.#known.push(known);
    if (place >= this.#hashes.length) this.#growWords();
    this.#hashes[place] = hash;
    this.#write(place, text, start, end);
    if (2 * place > this.#slots.length) this.#growSlots();
    else this.#insert(place);
    return place;
  }

  #write(place: number, text: string, start: number, end: number): void {
    const from = this.#ends[place - 1] ?? 0;
    const to = from + end - start;
    if (to > this.#characters.length) {
      const grown = new Uint16Array(2 * to);
      grown.set(this.#characters);
      this.#characters = grown;
    }
    for (let i = start; i < end; i += 1) this.#characters[from + i - start] = text.charCodeAt(i);
    this.#ends[place] = to;
  }

  #growWords(): void {
    this.#hashes = grown(this.#hashes);
    this.#ends = grown(this.#ends);
  }

  #growSlots(): void {
    this.#slots = new Int32Array(2 * this.#slots.length);
    for (let place = 1; place <= this.size; place += 1) this.#insert(place);
  }

  #insert(place: number): void {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (this.#hashes[place] ?? 0) & mask;
    while (slots[slot]) slot = (slot + 1) & mask;
    slots[slot] = place;
  }
}

/** Engines let a piece of a text keep the whole of it in memory. */
function copied(piece: string): string {
  return Array.from(piece).join('');
}

function grown(column: Int32Array): Int32Array<ArrayBuffer> {
  const made = new Int32Array(2 * column.length);
  made.set(column);
  return made;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = FNV_OFFSET ^ (end - start);
  let at = start;
  // Two characters at a time: each step waits for the one before.
  for (; at + 1 < end; at += 2) {
    hash = Math.imul(hash ^ (text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16)), FNV_PRIME);
  }
  if (at < end) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  // The high bits depend on all characters, the low ones on the last more than on the first.
  return hash ^ (hash >>> 15);
}
