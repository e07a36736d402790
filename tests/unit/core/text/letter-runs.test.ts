import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classOf, RUN_SHIFT } from '#lib/core/text/character-class.ts';
import { LetterRuns } from '#lib/core/text/letter-runs.ts';
import { splitWords } from '#lib/core/text/words.ts';

/** Longer than a block, so that block ends fall on any character of what follows. */
const FILLER = 'Roe met Doe, who said so. ';

/** The definition, a character at a time. */
function runsByCharacter(text: string): [number, number][] {
  const runs: [number, number][] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!(classOf(text.charCodeAt(at)) >> RUN_SHIFT)) continue;
    const last = runs.at(-1);
    if (last?.[1] === at) last[1] = at + 1;
    else runs.push([at, at + 1]);
  }
  return runs;
}

function runsByBlock(text: string): [number, number][] {
  const reader = new LetterRuns();
  const runs: [number, number][] = [];
  for (let at = 0; at < text.length; ) {
    at = reader.read(text, at);
    for (let edge = 0; edge < reader.count; edge += 2) {
      runs.push([reader.edges[edge] ?? -1, reader.edges[edge + 1] ?? -1]);
    }
  }
  return runs;
}

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('Roe', 'été', '習近平', 'カナ', '😀', '𝔄', '’s', ' ', ', ', '\u00AD'))
    .map((parts) => parts.join('')),
);

test('runs are those found a character at a time, wherever blocks end', () => {
  fc.assert(
    fc.property(anyText, fc.nat(60), fc.integer({ min: 1, max: 9000 }), (text, before, long) => {
      const whole = `${FILLER.repeat(150)}${'x'.repeat(before)}${text}${'y'.repeat(long)}${text}`;
      expect(runsByBlock(whole)).toEqual(runsByCharacter(whole));
    }),
    { numRuns: 200 },
  );
});

test('words are the same after any length of other text', () => {
  fc.assert(
    fc.property(anyText, fc.nat(FILLER.length), (text, cut) => {
      const before = `${FILLER.repeat(157).slice(cut)}\n\n`;
      const shift = before.length;
      const alone = splitWords(`.\n\n${text}`).map(({ start, end, folded }) => [start - 3, end - 3, folded]);
      const after = splitWords(before + text).filter(({ start }) => start >= shift);
      expect(after.map(({ start, end, folded }) => [start - shift, end - shift, folded])).toEqual(alone);
    }),
    { numRuns: 300 },
  );
});
