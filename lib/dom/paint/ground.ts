/** Lightness of the text colour, 0 to 1, from which it is light text, so that it stands on a dark ground. */
const LIGHT_TEXT = 0.55;

/**
 * Whether text stands on a dark ground, judged by the text's own colour: the page chose it to be read there, over
 * pictures and gradients too, where a background colour says nothing.
 */
export function isOnDark(element: Element): boolean {
  return lightness(getComputedStyle(element).color) >= LIGHT_TEXT;
}

/** Perceived lightness of a computed CSS colour, 0 (black) to 1 (white). Unknown notations count as black. */
export function lightness(color: string): number {
  const numbers = (color.match(/-?[\d.]+(?:e-?\d+)?%?/g) ?? []).map(fraction);
  const [first = 0, second = 0, third = 0] = numbers;
  if (/^rgba?\(/.test(color)) return luma(first / 255, second / 255, third / 255);
  if (/^color\(/.test(color)) return luma(...rgbOfColorFunction(color));
  if (/^(?:lab|lch)\(/.test(color)) return first > 1 ? first / 100 : first;
  if (/^(?:oklab|oklch)\(/.test(color)) return first;
  return 0;
}

/** `color(display-p3 1 1 1)`: the name may hold digits, so the numbers are read after it. */
function rgbOfColorFunction(color: string): [number, number, number] {
  const [r = 0, g = 0, b = 0] = (color.replace(/^color\(\s*\S+/, '').match(/-?[\d.]+%?/g) ?? []).map(
    fraction,
  );
  return [r, g, b];
}

function fraction(text: string): number {
  return text.endsWith('%') ? Number.parseFloat(text) / 100 : Number.parseFloat(text);
}

/** Luma of gamma-encoded RGB by ITU-R BT.709: near enough to lightness to tell light text from dark. */
function luma(r: number, g: number, b: number): number {
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
