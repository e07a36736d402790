import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextMap } from '#lib/core/text/text-map.ts';
import { TextMapBuilder } from '#lib/core/text/text-map-builder.ts';

interface FakeNode {
  readonly raw: string;
}

/** A block is a list of nodes; `null` is a line break. */
type Block = readonly (string | null)[];

function build(blocks: readonly Block[]): { map: TextMap<FakeNode>; nodes: FakeNode[] } {
  const builder = new TextMapBuilder<FakeNode>();
  const nodes: FakeNode[] = [];
  for (const block of blocks) {
    builder.breakBlock();
    for (const raw of block) {
      if (raw === null) {
        builder.breakLine();
        continue;
      }
      const node = { raw };
      nodes.push(node);
      builder.add(node, raw);
    }
  }
  return { map: builder.build(), nodes };
}

const READ_AS: readonly [name: string, blocks: readonly Block[], text: string][] = [
  ['one node', [['Angela Merkel']], 'Angela Merkel'],
  ['runs of white space', [['  Angela \n\t Merkel ']], 'Angela Merkel'],
  ['a name over two nodes', [['Angela', ' Merkel']], 'Angela Merkel'],
  ['white space on both sides of a node border', [['Angela ', ' Merkel']], 'Angela Merkel'],
  ['a node of white space alone', [['Angela', '\n  ', 'Merkel']], 'Angela Merkel'],
  ['a drop cap', [['T', 'he president']], 'The president'],
  ['no-break and thin spaces', [['14\u00A0May\u20092025']], '14 May 2025'],
  ['soft hyphens', [['Zelen\u00ADsky']], 'Zelensky'],
  ['zero-width spaces and byte order marks', [['\uFEFFPu\u200Bt\uFEFFin']], 'Putin'],
  ['two blocks', [['One.'], ['Two.']], 'One.\n\nTwo.'],
  ['an empty block between', [['One.'], ['  '], ['Two.']], 'One.\n\nTwo.'],
  ['white space at block edges', [[' One. '], [' Two. ']], 'One.\n\nTwo.'],
  ['a line break', [['One', null, 'two']], 'One two'],
  ['a line break beside white space', [['One ', null, ' two']], 'One two'],
  [
    'a line break at a block edge',
    [
      ['One', null],
      [null, 'Two'],
    ],
    'One\n\nTwo',
  ],
  ['nothing', [[' ', '\n']], ''],
];

test.each(READ_AS)('%s', (_, blocks, text) => {
  expect(build(blocks).map.text).toBe(text);
});

describe('ranges', () => {
  test('an offset leads into the node it came from', () => {
    const { map, nodes } = build([['Angela\n  ', 'Mer\u00ADkel']]);
    expect(map.rangeOf({ start: 7, end: 13 })).toEqual({
      start: { node: nodes[1], offset: 0 },
      end: { node: nodes[1], offset: 7 },
    });
  });

  test('a span over two blocks leaves the separator out', () => {
    const { map, nodes } = build([['One.'], ['Two.']]);
    expect(map.rangeOf({ start: 4, end: 9 })).toEqual({
      start: { node: nodes[1], offset: 0 },
      end: { node: nodes[1], offset: 3 },
    });
  });

  test.each([
    ['empty', { start: 2, end: 2 }],
    ['of a separator alone', { start: 4, end: 6 }],
    ['behind the text', { start: 90, end: 95 }],
  ])('a span that is %s has no range', (_, span) => {
    expect(build([['One.'], ['Two.']]).map.rangeOf(span)).toBeNull();
  });

  test('a node that gave no text has no offset', () => {
    const { map, nodes } = build([['One.', '\u00AD']]);
    const [, silent] = nodes;
    expect(silent && map.offsetOf({ node: silent, offset: 0 })).toBeNull();
  });
});

describe('properties', () => {
  const raw = fc.string({
    unit: fc.constantFrom('a', 'É', 'Я', '中', ' ', '\n', '\u00A0', '\u00AD', '😀'),
    maxLength: 9,
  });
  const blocks = fc.array(
    fc.array(fc.oneof({ weight: 9, arbitrary: raw }, { weight: 1, arbitrary: fc.constant(null) })),
  );

  /** What the text must be, written the slow and obvious way. */
  function oracle(source: readonly Block[]): string {
    return source
      .map((block) => block.map((each) => each ?? '\n').join(''))
      .map((text) =>
        text
          .replace(/[\u00AD\u200B\u2060\uFEFF]/gu, '')
          .replace(/\s+/gu, ' ')
          .trim(),
      )
      .filter((text) => text !== '')
      .join('\n\n');
  }

  test('the text is what a reader sees', () => {
    fc.assert(
      fc.property(blocks, (source) => {
        expect(build(source).map.text).toBe(oracle(source));
      }),
    );
  });

  test('every character of the text is found again in its node, and back', () => {
    fc.assert(
      fc.property(blocks, (source) => {
        const { map } = build(source);
        for (const [offset, char] of [...map.text].map(
          (char, i, all) => [all.slice(0, i).join('').length, char] as const,
        )) {
          const range = map.rangeOf({ start: offset, end: offset + char.length });
          if (!range) continue;
          const { node, offset: at } = range.start;
          const there = node.raw.slice(at, at + char.length);
          expect(/\s/u.test(char) ? /\s/u.test(there) : there === char).toBe(true);
          expect(map.offsetOf(range.start)).toBe(offset);
        }
      }),
    );
  });
});
