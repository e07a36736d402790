import { expect, test } from 'vitest';
import { splitChord } from '#tests/harness/chord.ts';
import { chordActions } from '#tests/harness/firefox/keys.ts';

test.each([
  ['a', ['a']],
  ['Escape', ['Escape']],
  ['Shift+Control+ArrowRight', ['Shift', 'Control', 'ArrowRight']],
  ['+', ['+']],
  ['Control++', ['Control', '+']],
])('%s', (chord, keys) => {
  expect(splitChord(chord)).toEqual(keys);
});

test('keys are let go in reverse', () => {
  const actions = chordActions('Shift+a').map(({ type, value }) => [type, value]);
  expect(actions).toEqual([
    ['keyDown', '\uE008'],
    ['keyDown', 'a'],
    ['keyUp', 'a'],
    ['keyUp', '\uE008'],
  ]);
});

test('a key that does not exist is an error', () => {
  expect(() => chordActions('Shift+Return')).toThrow('no such key: Return');
});
