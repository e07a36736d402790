import { PlainText, toPlain } from '#lib/core/anchor/plain-text.ts';
import type { Span } from '#lib/core/text/span.ts';
import type { Sentence } from './sentence-list.ts';

/**
 * Where a page's sentences stand in the same article in other markup: by their letters, the first there for the first
 * here and so on. Null for one that does not stand there as often as here: nobody says which it is.
 */
export function placesInOtherMarkup(
  text: string,
  sentences: readonly Sentence[],
  other: string,
): (Span | null)[] {
  const [here, there] = [new PlainText(text), new PlainText(other)];
  return sentences.map(({ text: words, start }) => {
    const plain = toPlain(words);
    const [starts, others] = [placesOf(here.plain, plain), placesOf(there.plain, plain)];
    const at = others[starts.indexOf(here.fromSource(start))];
    return starts.length !== others.length || at === undefined
      ? null
      : there.toSource({ start: at, end: at + plain.length });
  });
}

function placesOf(text: string, part: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(part); at >= 0 && part !== ''; at = text.indexOf(part, at + 1)) starts.push(at);
  return starts;
}
