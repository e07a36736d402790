import { expect, test } from 'vitest';
import { type Unsaved, unsavedText, withoutWritten, withUnsaved } from '#lib/core/notes/unsaved.ts';

const ENTRY: Unsaved = {
  id: 'a',
  change: { text: 'words', tags: ['x'] },
  quote: 'a quote\nof two lines',
  address: 'https://example.org/a',
  changedAt: '2026-03-01T10:00:00.000Z',
};
const OTHER: Unsaved = { ...ENTRY, id: 'b' };

test('a later change of a note takes the place of an earlier one, field by field', () => {
  const later: Unsaved = { ...ENTRY, change: { text: 'more words' }, quote: '', address: '' };
  expect(withUnsaved([ENTRY, OTHER], later)).toEqual([
    OTHER,
    { ...ENTRY, change: { text: 'more words', tags: ['x'] } },
  ]);
});

test.each([
  ['other fields', { color: 'pink' } as const, [ENTRY, OTHER]],
  ['one of the fields', { text: 'words' }, [{ ...ENTRY, change: { tags: ['x'] } }, OTHER]],
  ['all fields', { text: 'words', tags: [] }, [OTHER]],
  ['a deletion', null, [OTHER]],
])('what was written since goes: %s', (_, written, left) => {
  expect(withoutWritten([ENTRY, OTHER], 'a', written)).toEqual(left);
});

test('the file holds the words as they were typed, with what they are about', () => {
  const bare: Unsaved = { ...ENTRY, change: { color: 'pink' }, quote: '', address: '' };
  expect(unsavedText([ENTRY, bare])).toBe(
    'https://example.org/a\n2026-03-01T10:00:00.000Z\n> a quote\n> of two lines\nwords\n#x\n\n' +
      '2026-03-01T10:00:00.000Z\n',
  );
});
