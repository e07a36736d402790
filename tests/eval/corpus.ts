import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A date as people marked it. `value` is null where the annotator could not tell it (no publication date). */
export interface GoldTimex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string | null;
  /** May be found or not. */
  readonly optional: boolean;
}

/** A leader as people marked them; `tier` is `core` or `optional`. */
export interface GoldLeader {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly tier: string;
}

export interface CorpusDocument {
  readonly id: string;
  /** Name of its file without extension. */
  readonly corpus: string;
  readonly lang: string;
  readonly publishedAt: string | null;
  readonly text: string;
  /** Null where nobody labelled the leaders of this document. */
  readonly leaders: readonly GoldLeader[] | null;
  /** Null where nobody labelled its dates. */
  readonly timexes: readonly GoldTimex[] | null;
}

/** Every document of `dates/*.jsonl` and `leaders/*.jsonl` below a folder, files in alphabetical order. */
export function readCorpus(folder: string): CorpusDocument[] {
  return [...readFolder(join(folder, 'dates'), 'timexes'), ...readFolder(join(folder, 'leaders'), 'leaders')];
}

function readFolder(folder: string, kind: 'timexes' | 'leaders'): CorpusDocument[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      parseLines(readFileSync(join(folder, name), 'utf8'), name.slice(0, -'.jsonl'.length), kind),
    );
}

/** One document a line; a blank line is none. */
export function parseLines(jsonl: string, corpus: string, kind: 'timexes' | 'leaders'): CorpusDocument[] {
  return jsonl
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => toIndexedNote(JSON.parse(line), corpus, kind));
}

interface RawTimex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value?: string | null;
  readonly optional?: boolean;
}

interface RawDocument {
  readonly id: string;
  readonly lang?: string;
  readonly publishedAt?: string | null;
  readonly text: string;
  readonly timexes?: readonly RawTimex[];
  readonly leaders?: readonly GoldLeader[];
  readonly dates?: readonly RawTimex[];
  readonly datesLabelled?: boolean;
}

function toIndexedNote(raw: RawDocument, corpus: string, kind: 'timexes' | 'leaders'): CorpusDocument {
  const labelled = kind === 'timexes' ? raw.timexes : raw.datesLabelled === false ? undefined : raw.dates;
  return {
    id: raw.id,
    corpus,
    lang: raw.lang ?? 'en',
    publishedAt: raw.publishedAt ?? null,
    text: raw.text,
    leaders: raw.leaders ?? null,
    timexes: labelled === undefined ? null : labelled.map(toTimex),
  };
}

function toTimex({ start, end, type, value, optional }: RawTimex): GoldTimex {
  return { start, end, type, value: value || null, optional: optional === true };
}
