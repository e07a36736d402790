const ESCAPED = /[^\n\t\x20-\x7e]|\^/g;
const ESCAPE = /\^([0-9a-f]{4})/g;
const RADIX = 16;
const WIDTH = 4;

/**
 * A text in ASCII: other code units, and `^`, as `^` and four digits. Engines read scripts of ASCII without decoding
 * them, and keep a text in half the memory where it has no other characters.
 */
export function toAscii(text: string): string {
  return text.replace(ESCAPED, (unit) => `^${unit.charCodeAt(0).toString(RADIX).padStart(WIDTH, '0')}`);
}

/** The inverse of `toAscii`. */
export function fromAscii(ascii: string): string {
  return ascii.includes('^')
    ? ascii.replace(ESCAPE, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, RADIX)))
    : ascii;
}
