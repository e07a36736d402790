/** The keys of `Shift+Control+ArrowRight`, in order. The plus sign is a key, too: `Control++`. */
export function splitChord(chord: string): string[] {
  return chord.endsWith('+') ? [...chord.slice(0, -2).split('+').filter(Boolean), '+'] : chord.split('+');
}
