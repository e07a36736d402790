import type { Span } from '../text/span.ts';

/** Characters that outlets and their systems write for one another without changing what is read. */
const VARIANTS: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
};

/** White space, and what shapes a line without being read: soft hyphen, zero-width characters, direction marks. */
const UNREAD = /[\s\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

/** What each code unit is read as: itself, its variant, or nothing; found when one is first met. */
const NOT_MET = 0xffff;
const NOTHING = 0;
const readings = new Uint16Array(0x1_0000).fill(NOT_MET);

/** Code units of `plain` from one known offset to the next: between them the source is read again. */
const STRIDE = 64;
/** Code units made into a string at once; more are too many arguments for some engines. */
const CODES_AT_ONCE = 8192;

/**
 * A text as it reads whatever its markup: no white space, no invisible characters, one form of quotation marks and
 * dashes. Two passages that differ only in how they are set are equal in it. Leads back to the source's offsets.
 */
export class PlainText {
  readonly plain: string;
  readonly #source: string;
  /** The source's offset of every `STRIDE`th code unit of `plain`. */
  readonly #offsets: number[] = [];

  constructor(source: string) {
    this.#source = source;
    this.plain = read(source, this.#offsets);
  }

  /** The span of the source that a non-empty span of `plain` covers. */
  toSource({ start, end }: Span): Span {
    return { start: this.#sourceOf(start), end: this.#sourceOf(end - 1) + 1 };
  }

  /** The place in `plain` of the first character at or after an offset of the source. */
  fromSource(offset: number): number {
    const mark = Math.max(
      0,
      this.#offsets.findLastIndex((known) => known <= offset),
    );
    let place = mark * STRIDE;
    for (let at = this.#offsets[mark] ?? 0; at < Math.min(offset, this.#source.length); at++) {
      if (readingOf(this.#source.charCodeAt(at)) !== NOTHING) place++;
    }
    return place;
  }

  #sourceOf(place: number): number {
    const mark = Math.floor(place / STRIDE);
    let at = this.#offsets[mark] ?? 0;
    for (let left = place - mark * STRIDE; at < this.#source.length; at++) {
      if (readingOf(this.#source.charCodeAt(at)) !== NOTHING && left-- === 0) break;
    }
    return at;
  }
}

/** As `new PlainText(source).plain`. */
export function toPlain(source: string): string {
  return read(source, []);
}

function read(source: string, offsets: number[]): string {
  const codes = new Uint16Array(source.length);
  let length = 0;
  for (let at = 0; at < source.length; at++) {
    const reading = readingOf(source.charCodeAt(at));
    if (reading === NOTHING) continue;
    if (length % STRIDE === 0) offsets.push(at);
    codes[length++] = reading;
  }
  let text = '';
  for (let at = 0; at < length; at += CODES_AT_ONCE) {
    text += String.fromCharCode.apply(
      null,
      codes.subarray(at, Math.min(length, at + CODES_AT_ONCE)) as unknown as number[],
    );
  }
  return text;
}

function readingOf(code: number): number {
  const known = readings[code] ?? NOT_MET;
  if (known !== NOT_MET) return known;
  const char = String.fromCharCode(code);
  const reading = UNREAD.test(char) ? NOTHING : (VARIANTS[char] ?? char).charCodeAt(0);
  readings[code] = reading;
  return reading;
}
