import type { DateMention } from '#lib/core/mention.ts';
import type { DateCase } from './cases/case.ts';

/** A case as the recogniser should see it: the text without brackets, and the mentions written out. */
export function readCase([marked, ...meanings]: DateCase): { text: string; expected: string[] } {
  const spans = [...marked.matchAll(/\[([^\]]*)\]/g)].map(([, span]) => span ?? '');
  return {
    text: marked.replace(/[[\]]/g, ''),
    expected: spans.map((span, index) => `${span}: ${meanings[index] ?? 'no meaning given'}`),
  };
}

/** A mention in the words of a case. */
export function writeMention(text: string, { start, end, date }: DateMention): string {
  const range = date.begin === undefined ? '' : ` ${date.begin}/${date.end}`;
  const mod = date.mod === undefined ? '' : ` mod=${date.mod}`;
  return `${text.slice(start, end)}: ${date.type} ${date.value}${range}${mod}`;
}
