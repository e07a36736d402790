import { expect } from 'vitest';
import type { DateMention } from '#lib/core/mention.ts';

/** Whatever the text, mentions are inside it, in order, apart from each other, and whole. */
export function expectOrderly(text: string, mentions: readonly DateMention[]): void {
  let last = 0;
  for (const { start, end, date, confidence } of mentions) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
    expect(date.value).not.toMatch(/NaN|undefined|null|-$/);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
    last = end;
  }
}
