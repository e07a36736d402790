/** Red, green, blue from 0 to 255 and alpha from 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** Reads the two ways our style sheets write colours: `#rrggbb` and `rgb(r g b / a%)`. */
export function parseColor(css: string): Rgba {
  const hex = /^#(?<red>[\da-f]{2})(?<green>[\da-f]{2})(?<blue>[\da-f]{2})$/iu.exec(css)?.groups;
  if (hex) return [channel(hex.red, 16), channel(hex.green, 16), channel(hex.blue, 16), 1];
  const rgb = /^rgb\((?<red>\d+) (?<green>\d+) (?<blue>\d+) \/ (?<alpha>\d+)%\)$/u.exec(css)?.groups;
  if (!rgb) throw new Error(`Unknown way to write a colour: ${css}`);
  return [channel(rgb.red), channel(rgb.green), channel(rgb.blue), channel(rgb.alpha) / 100];
}

function channel(digits: string | undefined, base = 10): number {
  return Number.parseInt(digits ?? '', base);
}

/** `over` painted on an opaque `ground`. */
export function blend(over: Rgba, ground: Rgba): Rgba {
  const [red, green, blue, alpha] = over;
  const mix = (top: number, below: number) => top * alpha + below * (1 - alpha);
  return [mix(red, ground[0]), mix(green, ground[1]), mix(blue, ground[2]), 1];
}

/** Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio" and "relative luminance"). */
export function contrastRatio(a: Rgba, b: Rgba): number {
  const [dark, light] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance([red, green, blue]: Rgba): number {
  const [r, g, b] = [red, green, blue].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}
