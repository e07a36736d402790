import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeAnchor } from '#lib/core/anchor/describe-anchor.ts';
import { locateAnchor } from '#lib/core/anchor/locate-anchor.ts';
import type { Span } from '#lib/core/text/span.ts';
import { LOCATE_CASES } from './locate-cases.ts';

function parse(marked: string): { text: string; span: Span } {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { text: marked.replace(/[[\]]/g, ''), span: { start, end } };
}

test.each(LOCATE_CASES)('$name: $verdict', ({ noted, now, verdict }) => {
  const before = parse(noted);
  const after = parse(now);
  const found = locateAnchor(after.text, describeAnchor(before.text, before.span));
  expect(found).toEqual(verdict === 'gone' ? { kind: 'gone' } : { kind: verdict, span: after.span });
});

const words = fc.array(fc.constantFrom('the', 'vote', 'was', 'lost', 'by', 'three', 'Putin', '中文', '😀'), {
  minLength: 1,
});

function spanIn(text: string, a: number, b: number): Span {
  const [start = 0, end = 0] = [a % text.length, b % text.length].sort((x, y) => x - y);
  return { start, end: Math.max(end, start + 1) };
}

test('any passage of any text is found where it stands, as long as the text is the same', () => {
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (list, a, b) => {
      const text = list.join(' ');
      const span = spanIn(text, a, b);
      const verdict = locateAnchor(text, describeAnchor(text, span));
      // Where the same words with the same context stand twice, nobody can tell them apart.
      if (verdict.kind !== 'gone') expect(verdict).toEqual({ kind: 'exact', span });
      else expect(text.split(text.slice(span.start, span.end)).length).toBeGreaterThan(2);
    }),
  );
});

test('whatever the text has become, a verdict with a place holds exactly the quote', () => {
  fc.assert(
    fc.property(words, words, fc.nat(), fc.nat(), (before, after, a, b) => {
      const text = before.join(' ');
      const anchor = describeAnchor(text, spanIn(text, a, b));
      const now = after.join(' ');
      const verdict = locateAnchor(now, anchor);
      if (verdict.kind !== 'gone') expect(now.slice(verdict.span.start, verdict.span.end)).toBe(anchor.quote);
    }),
  );
});

test('hostile anchors get a verdict, not an exception', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.string(),
      fc.string(),
      fc.integer(),
      (text, quote, prefix, suffix, start) => {
        const anchor = {
          quote,
          prefix,
          suffix,
          position: { start, end: start + 1 },
          paragraph: '',
          unique: true,
        };
        expect(['exact', 'moved', 'gone']).toContain(locateAnchor(text, anchor).kind);
      },
    ),
  );
});
