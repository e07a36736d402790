/** Before the three digits of one code unit. */
const UNIT = '^';
/** Before the three digits of a run's lowest code unit, and after its last. */
const RUN = '|';
/** What digits and the units of a run are written with: without the two signs, space, and what template literals escape. */
const ALPHABET = Array.from({ length: 0x7e - 0x20 }, (_, i) => String.fromCharCode(0x21 + i))
  .filter((sign) => !`${UNIT}${RUN}\\\`{`.includes(sign))
  .join('');
/** The third power is just above 65,536. */
const RADIX = 41;
/** A run of one is longer than the unit alone. */
const SHORTEST_RUN = 2;

const PLAIN = /^[\n\t\x20-\x5d\x5f-\x7b\x7d\x7e]*$/;
const WRITTEN = /\^(...)|\|(...)([^|]*)\|/g;

/**
 * A text in ASCII. Neighbours of one alphabet stand in a run, a character each, as the Standard Compression Scheme for
 * Unicode (Unicode Technical Standard 6) has them; other code units take four. Engines read scripts of ASCII without
 * decoding them, and keep a text in half the memory where it has no other characters.
 */
export function toAscii(text: string): string {
  if (PLAIN.test(text)) return text;
  let ascii = '';
  for (let at = 0; at < text.length; ) {
    const unit = text.charAt(at);
    const end = isForeign(text, at) ? runEnd(text, at) : at;
    if (end - at >= SHORTEST_RUN) {
      ascii += writeRun(text.slice(at, end));
      at = end;
    } else {
      ascii += PLAIN.test(unit) ? unit : UNIT + digits(unit.charCodeAt(0));
      at += 1;
    }
  }
  return ascii;
}

/** The inverse of `toAscii`. */
export function fromAscii(ascii: string): string {
  if (!ascii.includes(UNIT) && !ascii.includes(RUN)) return ascii;
  return ascii.replace(WRITTEN, (_, unit: string | undefined, lowest: string, run: string) =>
    unit === undefined ? readRun(number(lowest), run) : String.fromCharCode(number(unit)),
  );
}

/** Where the run ends that starts at `start`: before what is not of its alphabet, but for spaces between its words. */
function runEnd(text: string, start: number): number {
  let lowest = text.charCodeAt(start);
  let highest = lowest;
  let end = start;
  for (let at = start; at < text.length; at++) {
    if (text.charAt(at) === ' ') continue;
    if (!isForeign(text, at)) break;
    lowest = Math.min(lowest, text.charCodeAt(at));
    highest = Math.max(highest, text.charCodeAt(at));
    if (highest - lowest >= ALPHABET.length) break;
    end = at + 1;
  }
  return end;
}

function isForeign(text: string, at: number): boolean {
  return text.charCodeAt(at) > 0x7e;
}

function writeRun(run: string): string {
  const lowest = Math.min(...units(run).filter((unit) => unit > 0x7e));
  const signs = units(run).map((unit) => (unit === 0x20 ? ' ' : ALPHABET.charAt(unit - lowest)));
  return RUN + digits(lowest) + signs.join('') + RUN;
}

function readRun(lowest: number, run: string): string {
  return Array.from(run, (sign) =>
    sign === ' ' ? sign : String.fromCharCode(lowest + ALPHABET.indexOf(sign)),
  ).join('');
}

function units(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

function digits(unit: number): string {
  return [Math.floor(unit / RADIX ** 2), Math.floor(unit / RADIX) % RADIX, unit % RADIX]
    .map((digit) => ALPHABET.charAt(digit))
    .join('');
}

function number(three: string): number {
  return [...three].reduce((sum, digit) => sum * RADIX + ALPHABET.indexOf(digit), 0);
}
