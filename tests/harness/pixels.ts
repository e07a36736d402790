import type { PNG } from 'pngjs';

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [number, number, number];

/** How much of the picture, 0 to 1, has the colour; each channel may differ by `tolerance`. */
export function shareOfColour(picture: PNG, colour: Colour, tolerance = 3): number {
  let matching = 0;
  for (let at = 0; at < picture.data.length; at += 4) {
    const near = colour.every((channel, i) => Math.abs((picture.data[at + i] ?? -1) - channel) <= tolerance);
    if (near) matching++;
  }
  return matching / (picture.width * picture.height);
}

/** How much of two pictures of one size, 0 to 1, differs by more than `tolerance` in some channel. */
export function shareChanged(before: PNG, after: PNG, tolerance = 3): number {
  if (before.width !== after.width || before.height !== after.height) {
    throw new Error('only pictures of one size can be compared');
  }
  let changed = 0;
  for (let at = 0; at < before.data.length; at += 4) {
    const differs = [0, 1, 2].some(
      (i) => Math.abs((before.data[at + i] ?? 0) - (after.data[at + i] ?? 0)) > tolerance,
    );
    if (differs) changed++;
  }
  return changed / (before.width * before.height);
}
