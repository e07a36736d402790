import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PlainText, toPlain } from '#lib/core/anchor/plain-text.ts';

test.each([
  ['white space of all kinds', ' a\tb\n\nc\u00a0d ', 'abcd'],
  ['invisible characters', 'mid\u00ADsum\u200Bmer\u2060', 'midsummer'],
  ['quotation marks and apostrophes', '“It’s «so»”, ‘he’ said', '"It\'s"so"",\'he\'said'],
  ['dashes', 'a–b—c‑d', 'a-b-c-d'],
  ['scripts and signs beyond the first plane', '中文 😀 שלום', '中文😀שלום'],
])('%s', (_, source, plain) => {
  expect(toPlain(source)).toBe(plain);
});

const texts = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '\n', '’', '\u00ad', '中', '😀'),
  maxLength: 300,
});

test('every span leads back to the words it was read from, and they lead here again', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (source, a, b) => {
      const text = new PlainText(source);
      if (text.plain === '') return;
      const start = a % text.plain.length;
      const end = start + 1 + (b % (text.plain.length - start));
      const span = text.toSource({ start, end });
      expect(toPlain(source.slice(span.start, span.end))).toBe(text.plain.slice(start, end));
      expect(text.fromSource(span.start)).toBe(start);
    }),
  );
});

test('an offset between two words is where the next one begins', () => {
  const text = new PlainText('ab  cd');
  expect([0, 1, 2, 3, 4, 5, 6].map((offset) => text.fromSource(offset))).toEqual([0, 1, 2, 2, 2, 3, 4]);
});
