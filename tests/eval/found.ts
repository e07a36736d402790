import { isMarked } from '#lib/core/mention.ts';
import { recognise } from '#lib/core/recognise.ts';
import { loadRoster } from '#lib/data/load-roster.ts';
import type { CorpusDocument } from './corpus.ts';

const roster = loadRoster();

/** What was found in one document, in the form `--write` gives it. */
export interface Found {
  readonly id: string;
  /** Marked leaders: what the reader sees. */
  readonly leaders: readonly { start: number; end: number; name: string; id: string }[];
  /** All four kinds, painted or not; see `isLabelled`. */
  readonly timexes: readonly { start: number; end: number; type: string; value: string }[];
}

export function findIn({ id, lang, publishedAt, text, leaders }: CorpusDocument): Found {
  // Nothing measured depends on today: it only decides what a card says of later offices.
  const today = publishedAt ?? '2026-01-01';
  const mentions = recognise(text, { lang, publishedAt, today, roster });
  return {
    id,
    leaders: mentions.flatMap((mention) =>
      mention.kind === 'leader' && isMarked(mention)
        ? [{ start: mention.start, end: mention.end, name: mention.name, id: mention.leaderId }]
        : [],
    ),
    timexes: mentions.flatMap((mention) =>
      mention.kind === 'date' && isLabelled(mention.date.value, leaders !== null)
        ? [{ start: mention.start, end: mention.end, type: mention.date.type, value: mention.date.value }]
        : [],
    ),
  };
}

/**
 * TimeML, by which the documents of `dates/` are labelled, counts `now` and `recently` as dates (`PRESENT_REF`); the
 * guideline of `leaders/` labels what a reader would call a date.
 */
function isLabelled(value: string, isNews: boolean): boolean {
  return !isNews || !value.endsWith('_REF');
}
