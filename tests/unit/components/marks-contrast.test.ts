import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { HIGHLIGHT_COLORS } from '#lib/core/notes/note.ts';
import { blend, contrastRatio, parseColor } from './contrast.ts';
import { marksIn } from './marks-in.ts';

const CSS = readFileSync(new URL('../../../components/marks/marks.css', import.meta.url), 'utf8');

const MARKS = marksIn(CSS);
const KINDS = ['leader', 'date', ...HIGHLIGHT_COLORS.flatMap((color) => [`note-${color}`, `noted-${color}`])];

// Text colours that news sites and reader modes use on these grounds; the faintest is secondary text.
const LIGHT_PAGES = [
  { ground: '#ffffff', texts: ['#000000', '#1a1a1a', '#333333', '#444444', '#0645ad'] },
  { ground: '#f4ecd8', texts: ['#000000', '#333333', '#5b4636'] },
];
const DARK_PAGES = [
  { ground: '#222222', texts: ['#ffffff', '#eeeeee', '#dddddd', '#cccccc'] },
  { ground: '#000000', texts: ['#ffffff', '#dddddd', '#cccccc'] },
];

/** A leader or date in a passage of the reader's: both marks, one over the other. */
const PAIRS = ['leader', 'date'].flatMap((top) => HIGHLIGHT_COLORS.map((color) => [`note-${color}`, top]));

describe.each([
  { suffix: '', pages: LIGHT_PAGES },
  { suffix: '-on-dark', pages: DARK_PAGES },
])('marks$suffix', ({ suffix, pages }) => {
  const cases = [...KINDS.map((kind) => `whowhen-${kind}${suffix}`), 'whowhen-focus'].flatMap((name) =>
    pages.flatMap(({ ground, texts }) => texts.map((text) => ({ name, ground, text }))),
  );

  test.each(cases)('$text on $name on $ground keeps 4.5 : 1', ({ name, ground, text }) => {
    const tint = parseColor(MARKS.get(name)?.get('background-color') ?? '');
    const marked = blend(tint, parseColor(ground));
    expect(contrastRatio(parseColor(text), marked)).toBeGreaterThanOrEqual(4.5);
  });

  const stacked = PAIRS.flatMap(([below, top]) =>
    pages.flatMap(({ ground, texts }) =>
      texts.map((text) => ({
        below: `whowhen-${below}${suffix}`,
        top: `whowhen-${top}${suffix}`,
        ground,
        text,
      })),
    ),
  );

  test.each(stacked)('$text on $top on $below on $ground keeps 4.5 : 1', ({ below, top, ground, text }) => {
    const marked = [below, top].reduce(
      (under, name) => blend(parseColor(MARKS.get(name)?.get('background-color') ?? ''), under),
      parseColor(ground),
    );
    expect(contrastRatio(parseColor(text), marked)).toBeGreaterThanOrEqual(4.5);
  });

  const lines = KINDS.filter((kind) => !kind.startsWith('note-')).flatMap((kind) =>
    pages.map(({ ground }) => ({ name: `whowhen-${kind}${suffix}`, ground })),
  );

  test.each(lines)('the line of $name is seen on $ground: 3 : 1', ({ name, ground }) => {
    const rule = MARKS.get(name);
    const line = /#[\da-f]{6}/u.exec(rule?.get('text-decoration') ?? '')?.[0] ?? '';
    const marked = blend(parseColor(rule?.get('background-color') ?? ''), parseColor(ground));
    expect(contrastRatio(parseColor(line), marked)).toBeGreaterThanOrEqual(3);
  });
});

// CSS Pseudo-Elements 4, "Styling Highlights": what else a rule says is ignored by the browser.
const ALLOWED = new Set(['color', 'background-color', 'text-decoration', 'text-underline-offset']);

test.each([...MARKS])('%s says only what ::highlight may', (_name, declarations) => {
  expect([...declarations.keys()].filter((property) => !ALLOWED.has(property))).toEqual([]);
});

test('leaders and dates differ by shape, not by colour alone', () => {
  expect(MARKS.get('whowhen-leader')?.get('text-decoration')).toContain('solid');
  expect(MARKS.get('whowhen-date')?.get('text-decoration')).toContain('dotted');
});

test('nothing is marked on paper', () => {
  const outside = CSS.replaceAll(/\/\*.*?\*\//gsu, '').replaceAll(
    /@media screen[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/gu,
    '',
  );
  expect(outside.trim()).toBe('');
});
