import type { SegmentResult } from './evaluate.ts';

/** The numbers of the articles that notes are on, each once, in no order. */
export function articlesOf(results: readonly SegmentResult[], notes: readonly number[]): number[] {
  const found = new Set<number>();
  for (const note of notes) {
    const columns = results.find(
      ({ columns: { start, size } }) => note >= start && note < start + size,
    )?.columns;
    const article = columns?.article[note - columns.start];
    if (article !== undefined) found.add(article);
  }
  return [...found];
}
