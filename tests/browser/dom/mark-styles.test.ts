import { afterEach, beforeEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import marksCss from '#components/marks/marks.css?inline';
import { HIGHLIGHT_COLORS } from '#lib/core/notes/note.ts';
import { highlightName, type MarkKind } from '#lib/dom/paint/highlight-names.ts';

const KINDS: readonly MarkKind[] = [
  'leader',
  'date',
  ...HIGHLIGHT_COLORS.flatMap((color): MarkKind[] => [`note-${color}`, `noted-${color}`]),
  'edited',
];
const NAMES = KINDS.flatMap((kind) => [highlightName(kind, false), highlightName(kind, true)]);

let style: HTMLStyleElement;
beforeEach(() => {
  style = document.createElement('style');
  style.textContent = marksCss;
  document.head.append(style);
});
afterEach(async () => {
  style.remove();
  await emulate('', 'none');
});

function emulate(media: string, forcedColors: string): Promise<unknown> {
  const features = [{ name: 'forced-colors', value: forcedColors }];
  return cdp().send('Emulation.setEmulatedMedia', { media, features });
}

/** How text looks with a mark of this name on it. */
function looks(name: string): { readonly ground: string; readonly line: string; readonly lineStyle: string } {
  const { backgroundColor, textDecorationLine, textDecorationStyle } = getComputedStyle(
    document.documentElement,
    `::highlight(${name})`,
  );
  return { ground: backgroundColor, line: textDecorationLine, lineStyle: textDecorationStyle };
}

const NOTHING = looks('nobody-has-this-name');

test.each(NAMES)('%s is seen on a screen and is not on paper', async (name) => {
  expect(looks(name)).not.toEqual(NOTHING);
  await emulate('print', 'none');
  expect(looks(name)).toEqual(NOTHING);
});

test.each(NAMES)('%s is seen with forced colours', async (name) => {
  await emulate('', 'active');
  expect(looks(name)).not.toEqual(NOTHING);
});

test('with forced colours, who and when differ by their lines alone, on every ground', async () => {
  await emulate('', 'active');
  for (const onDark of [false, true]) {
    const [who, when] = [looks(highlightName('leader', onDark)), looks(highlightName('date', onDark))];
    expect([who.line, when.line]).toEqual(['underline', 'underline']);
    expect(who.lineStyle).not.toBe(when.lineStyle);
  }
});
