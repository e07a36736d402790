import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Failure } from '#lib/core/failure.ts';
import { articleLine, headerLine, noteLine } from '#lib/core/interop/library-file.ts';
import { readLibrary } from '#lib/core/interop/read-library.ts';
import { fromWebAnnotation } from '#lib/core/interop/read-web-annotation.ts';
import { anyLibrary } from './arbitrary-library.ts';

/** A part of what `npm run faults` runs. */
const RUNS = Number(process.env.WHOWHEN_SPOILED_FILES ?? 500);
const AT = '2026-01-02T03:04:05.678Z';

async function* whole(text: string): AsyncGenerator<string> {
  yield text;
}

/** How a file is spoiled: parts cut out, doubled, or overwritten with what parsers dislike. */
const spoiling = fc.record({
  at: fc.integer({ min: 0, max: 9_999 }).map((part) => part / 10_000),
  length: fc.nat({ max: 60 }),
  by: fc.constantFrom(
    '',
    '"',
    '{',
    '[',
    '\n',
    '\\',
    '\u0000',
    'null',
    '1e999',
    '__proto__',
    '<script>',
    'javascript:',
    '=cmd()',
  ),
});

test(`${RUNS} spoiled files: each is read or refused, nothing is believed, nothing is thrown but a Failure`, async () => {
  let refused = 0;
  let read = 0;
  await fc.assert(
    fc.asyncProperty(
      anyLibrary,
      fc.array(spoiling, { minLength: 1, maxLength: 5 }),
      async (library, spoilings) => {
        let file = [
          headerLine(AT, library.articles.length, library.notes.length),
          ...library.articles.map(articleLine),
          ...library.notes.map(noteLine),
        ].join('');
        for (const { at, length, by } of spoilings) {
          const start = Math.floor(at * file.length);
          file = file.slice(0, start) + by + file.slice(start + length);
        }
        try {
          for await (const record of (await readLibrary(whole(file))).records) {
            if (record.kind === 'refused') refused++;
            else read++;
            if (record.kind === 'note') expect(record.note.articleId).toMatch(/^https?:/i);
            if (record.kind === 'article') expect(record.article.url).toMatch(/^https?:/i);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(Failure);
        }
      },
    ),
    { numRuns: RUNS, seed: 11 },
  );
  expect(refused).toBeGreaterThan(RUNS / 4);
  expect(read).toBeGreaterThan(RUNS / 4);
}, 120_000);

test('any value at all as an annotation is a note or null', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(fromWebAnnotation(value, AT, () => 'new')).toBeNull();
    }),
    { numRuns: 2_000 },
  );
});
