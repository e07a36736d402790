import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrastRatio, parseColor } from './contrast.ts';

const CSS = readFileSync(new URL('../../../components/design/tokens.css', import.meta.url), 'utf8');
const [LIGHT = '', DARK = ''] = CSS.split('@media (prefers-color-scheme: dark)');

function colors(block: string): Map<string, string> {
  const pairs = block.matchAll(/--(?<name>[\w-]+): (?<value>#[\da-f]{6});/gu);
  return new Map([...pairs].map(({ groups }) => [groups?.name ?? '', groups?.value ?? '']));
}

const SCHEMES = [
  { scheme: 'light', palette: colors(LIGHT) },
  { scheme: 'dark', palette: new Map([...colors(LIGHT), ...colors(DARK)]) },
];

/** WCAG 2.2: text 4.5 : 1 (1.4.3), borders and marks that tell a control or its state 3 : 1 (1.4.11). */
const PAIRS: readonly [front: string, ground: string, least: number][] = [
  ['text', 'ground', 4.5],
  ['text', 'ground-soft', 4.5],
  ['text', 'ground-press', 4.5],
  ['text', 'accent-soft', 4.5],
  ['text-soft', 'ground', 4.5],
  ['text-soft', 'ground-soft', 4.5],
  ['text-soft', 'ground-press', 4.5],
  ['text-faint', 'ground', 4.5],
  ['text-faint', 'ground-soft', 4.5],
  ['accent', 'ground', 4.5],
  ['accent', 'ground-soft', 4.5],
  ['accent', 'accent-soft', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-press', 4.5],
  ['danger', 'ground', 4.5],
  ['danger', 'danger-soft', 4.5],
  ['when', 'ground', 4.5],
  ['line-control', 'ground', 3],
  ['line-control', 'ground-soft', 3],
];

describe.each(SCHEMES)('$scheme', ({ palette }) => {
  test.each(PAIRS)('%s on %s has %f : 1', (front, ground, least) => {
    const ratio = contrastRatio(parseColor(palette.get(front) ?? ''), parseColor(palette.get(ground) ?? ''));
    expect(ratio).toBeGreaterThanOrEqual(least);
  });
});
