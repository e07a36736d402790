import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Anchor } from '#lib/core/anchor/anchor.ts';
import { ArticleText } from '#lib/core/anchor/article-text.ts';
import { describeAnchor } from '#lib/core/anchor/describe-anchor.ts';
import { locateAnchor, type Verdict } from '#lib/core/anchor/locate-anchor.ts';
import { toPlain } from '#lib/core/anchor/plain-text.ts';
import type { Span } from '#lib/core/text/span.ts';
import { LOCATE_CASES } from './locate-cases.ts';
import { REPEATED_CASES } from './repeated-cases.ts';

function locate(text: string, anchor: Anchor): Verdict {
  return locateAnchor(new ArticleText(text), anchor);
}

function describeIn(text: string, span: Span): Anchor {
  return describeAnchor(new ArticleText(text), span);
}

function parse(marked: string): { text: string; span: Span } {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { text: marked.replace(/[[\]]/g, ''), span: { start, end } };
}

test.each([...LOCATE_CASES, ...REPEATED_CASES])('$name: $verdict', ({ noted, now, verdict, among }) => {
  const before = parse(noted);
  const after = parse(now);
  const found = locate(after.text, describeIn(before.text, before.span));
  expect(found).toMatchObject(verdict === 'gone' ? { kind: 'gone' } : { kind: verdict, span: after.span });
  expect('among' in found ? found.among : undefined).toBe(among);
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
      const verdict = locate(text, describeIn(text, span));
      // Where the same words with the same context stand twice, nobody can tell them apart.
      if (verdict.kind !== 'gone') expect(verdict).toEqual({ kind: 'exact', span });
      else expect(text.split(text.slice(span.start, span.end)).length).toBeGreaterThan(2);
    }),
  );
});

test('whatever the text has become, a passage called unchanged holds exactly the quote', () => {
  fc.assert(
    fc.property(words, words, fc.nat(), fc.nat(), (before, after, a, b) => {
      const text = before.join(' ');
      const anchor = describeIn(text, spanIn(text, a, b));
      const now = after.join(' ');
      const verdict = locate(now, anchor);
      if (verdict.kind === 'gone') return;
      const found = now.slice(verdict.span.start, verdict.span.end);
      if (verdict.kind !== 'edited') expect(toPlain(found)).toBe(toPlain(anchor.quote));
      else expect(verdict.now).toContain(found);
    }),
  );
});

/** Half characters, control and direction marks, what a regular expression or a segmenter could stumble over. */
const hostile = fc.string({
  unit: fc.constantFrom(
    'a',
    ' ',
    '.',
    '\n',
    '\0',
    '\ud83d',
    '\ude00',
    '😀',
    '中',
    '؟',
    '\u202e',
    '\u0301',
    '(',
    '\\',
  ),
});

test('hostile anchors get a verdict whose place is in the text, not an exception', () => {
  const landmark = fc.record({ words: hostile, between: fc.integer() });
  const rivals = fc.record({
    index: fc.integer(),
    count: fc.integer(),
    context: fc.integer(),
    prefixTells: fc.boolean(),
    suffixTells: fc.boolean(),
    likeness: fc.double(),
    landmarks: fc.record({ before: landmark, behind: landmark }),
  });
  const anchors = fc.record(
    {
      quote: hostile,
      prefix: hostile,
      suffix: hostile,
      position: fc.record({ start: fc.integer(), end: fc.integer() }),
      paragraph: hostile,
      unique: fc.boolean(),
      rivals,
    },
    { requiredKeys: ['quote', 'prefix', 'suffix', 'position', 'paragraph', 'unique'] },
  );
  fc.assert(
    fc.property(hostile, anchors, (text, anchor) => {
      const verdict = locate(text, anchor);
      if (verdict.kind === 'gone') return;
      expect(verdict.span.start).toBeGreaterThanOrEqual(0);
      expect(verdict.span.end).toBeGreaterThan(verdict.span.start);
      expect(verdict.span.end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('an anchor of an older version, without its rivals, is found as well', () => {
  const text = 'One sentence stands here. The minister resigned at noon after all. Another one ends it.';
  const start = text.indexOf('The');
  const { rivals: _, ...older } = describeIn(text, { start, end: start + 40 });
  expect(locate(`Something new was put first. ${text}`, older).kind).toBe('moved');
});
