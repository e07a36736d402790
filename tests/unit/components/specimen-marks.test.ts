import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { marksIn } from './marks-in.ts';

const read = (path: string) => readFileSync(new URL(`../../../components/${path}`, import.meta.url), 'utf8');
const MARKS = marksIn(read('marks/marks.css'));
const SPECIMEN = read('specimen/specimen.css');
const [LIGHT = '', DARK = ''] = read('design/tokens.css').split('@media (prefers-color-scheme: dark)');

const token = (block: string, name: string) => new RegExp(`--${name}: ([^;]+);`, 'u').exec(block)?.[1];

test.each([
  ['who', 'whowhen-leader', LIGHT],
  ['when', 'whowhen-date', LIGHT],
  ['note', 'whowhen-note-yellow', LIGHT],
  ['who', 'whowhen-leader-on-dark', DARK],
  ['when', 'whowhen-date-on-dark', DARK],
  ['note', 'whowhen-note-yellow-on-dark', DARK],
])('what we teach with is what the page gets: %s, %s', (name, mark, tokens) => {
  expect(token(tokens, `${name}-tint`)).toBe(MARKS.get(mark)?.get('background-color'));
});

test.each([
  ['who', 'accent', 'whowhen-leader'],
  ['when', 'when', 'whowhen-date'],
])('the line of %s has the shape and hue of the page\u2019s', (name, hue, mark) => {
  const drawn = new RegExp(`\\.specimen-${name} \\{[^}]*text-decoration: ([^;]+);`, 'u').exec(SPECIMEN)?.[1];
  expect(drawn?.replace(`var(--${hue})`, token(LIGHT, hue) ?? '')).toBe(
    MARKS.get(mark)?.get('text-decoration'),
  );
});
