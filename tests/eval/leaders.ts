import { fold } from '#lib/core/text/fold.ts';
import { overlaps, type Span } from '#lib/core/text/span.ts';

/** A leader as people marked one: `core` must be found, `optional` may be. */
export interface GoldLeader extends Span {
  readonly name: string;
  readonly tier: string;
}

export interface PredictedLeader extends Span {
  readonly name: string;
}

export interface LeaderDocument {
  readonly gold: readonly GoldLeader[];
  /** What is marked; none overlaps another. */
  readonly predicted: readonly PredictedLeader[];
}

/** Counts over all documents, so that measures are micro-averaged. */
export interface LeaderCounts {
  /** Gold mentions of tier `core`, and those a mark overlaps. */
  readonly core: number;
  readonly found: number;
  /** Marks, without those that overlap optional mentions only: they count neither way. */
  readonly marked: number;
  readonly right: number;
  /** Of the core mentions found: same span, and right person. */
  readonly sameSpan: number;
  readonly samePerson: number;
}

export interface LeaderMeasures {
  readonly recall: number;
  readonly precision: number;
  readonly sameSpan: number;
  readonly rightPerson: number;
}

export function countLeaders(documents: readonly LeaderDocument[]): LeaderCounts {
  return documents.map(countDocument).reduce(add, NONE);
}

/** Shares from 0 to 1; 1 where there was nothing to find or mark. */
export function measureLeaders(documents: readonly LeaderDocument[]): LeaderMeasures {
  const { core, found, marked, right, sameSpan, samePerson } = countLeaders(documents);
  return {
    recall: share(found, core),
    precision: share(right, marked),
    sameSpan: share(sameSpan, found),
    rightPerson: share(samePerson, found),
  };
}

/** Equal when folded; or same last word and same first three letters; or the words of one contained in the other. */
export function isSameName(a: string, b: string): boolean {
  const [first, second] = [nameWords(a), nameWords(b)];
  if (first.join(' ') === second.join(' ')) return true;
  const sameEnds =
    first.at(-1) === second.at(-1) && first[0]?.slice(0, 3) === second[0]?.slice(0, 3) && first.length > 0;
  return sameEnds || isContained(first, second) || isContained(second, first);
}

const NONE: LeaderCounts = { core: 0, found: 0, marked: 0, right: 0, sameSpan: 0, samePerson: 0 };

function countDocument({ gold, predicted }: LeaderDocument): LeaderCounts {
  const core = gold.filter(({ tier }) => tier === 'core');
  const optional = gold.filter(({ tier }) => tier !== 'core');
  const right = predicted.filter((mark) => core.some((one) => overlaps(one, mark)));
  const neither = predicted.filter(
    (mark) => !right.includes(mark) && optional.some((one) => overlaps(one, mark)),
  );
  const pairs = core.flatMap((one) => {
    const marks = predicted.filter((mark) => overlaps(one, mark));
    return marks.length > 0 ? [{ one, marks }] : [];
  });
  return {
    core: core.length,
    found: pairs.length,
    marked: predicted.length - neither.length,
    right: right.length,
    sameSpan: pairs.filter(({ one, marks }) =>
      marks.some((mark) => mark.start === one.start && mark.end === one.end),
    ).length,
    samePerson: pairs.filter(({ one, marks }) => marks.some((mark) => isSameName(mark.name, one.name)))
      .length,
  };
}

function add(a: LeaderCounts, b: LeaderCounts): LeaderCounts {
  return {
    core: a.core + b.core,
    found: a.found + b.found,
    marked: a.marked + b.marked,
    right: a.right + b.right,
    sameSpan: a.sameSpan + b.sameSpan,
    samePerson: a.samePerson + b.samePerson,
  };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function isContained(some: readonly string[], others: readonly string[]): boolean {
  return some.length > 0 && some.every((word) => others.includes(word));
}

function nameWords(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
