import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromWebAnnotation } from '#lib/core/interop/read-web-annotation.ts';
import { readSpoiledFiles } from '#tests/faults/spoiled-files.ts';

/** A part of what `npm run faults` reads. */
const FILES = 500;
const AT = '2026-01-02T03:04:05.678Z';

test(`${FILES} spoiled files: each is read or refused, nothing is believed, nothing is thrown but a Failure`, async () => {
  const { read, refused, wrong } = await readSpoiledFiles(FILES);
  expect(wrong).toEqual([]);
  expect(refused).toBeGreaterThan(FILES / 4);
  expect(read).toBeGreaterThan(FILES / 4);
});

test('any value at all as an annotation is a note or null', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(fromWebAnnotation(value, AT, () => 'new')).toBeNull();
    }),
    { numRuns: 2_000 },
  );
});
