/**
 * The name of a copy's file in the downloads folder, in a folder of its own: dated, so that files sort by day.
 *
 * @param takenAt ISO 8601 instant.
 */
export function copyName(takenAt: string): string {
  return `Whowhen/whowhen-${takenAt.slice(0, 10)}.jsonl.gz`;
}
