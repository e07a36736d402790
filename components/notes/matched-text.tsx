import type { Span } from '#lib/core/text/span.ts';
import { excerptAround } from './excerpt.ts';

export interface MatchedTextProps {
  readonly text: string;
  /** Where the search's words stand, ascending and apart. */
  readonly matches: readonly Span[];
}

/** A text with what was searched in it marked; one that is long begins shortly before its first match. */
export function MatchedText({ text, matches }: MatchedTextProps) {
  const { from, words } = excerptAround(text, matches);
  const runs = [];
  let at = 0;
  for (const { start, end } of matches) {
    runs.push(words.slice(at, start - from));
    runs.push(
      <mark key={start} class="match">
        {words.slice(start - from, end - from)}
      </mark>,
    );
    at = end - from;
  }
  return (
    <>
      {from > 0 && '… '}
      {runs}
      {words.slice(at)}
    </>
  );
}
