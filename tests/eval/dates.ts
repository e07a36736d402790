import { overlaps, type Span } from '#lib/core/text/span.ts';

/** A date found by the recogniser or marked by people; of the latter some have no value or are optional. */
export interface Timex extends Span {
  readonly type: string;
  readonly value: string | null;
  readonly optional?: boolean;
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Micro-averaged over documents. */
export interface DateMeasures {
  readonly strict: Score;
  readonly relaxed: Score;
  readonly value: Score;
}

export interface DateReport {
  readonly allTypes: DateMeasures;
  readonly dateAndTime: DateMeasures;
}

/** What people marked in one document and what was found there. */
export interface DatePair {
  readonly gold: readonly Timex[];
  readonly found: readonly Timex[];
}

/**
 * The measures of dates, over all four types and again over DATE and TIME alone.
 *
 * - strict: same span; relaxed: overlapping span; value: overlapping span and the same value.
 * - A gold mention pairs with one found mention at most, the same span first, then in reading order.
 * - What overlaps an optional gold mention and no other counts neither way; nor do optional mentions missed.
 * - A gold mention without a value (its text has no reference date) counts neither way in `value`.
 */
export function measureDates(pairs: Iterable<DatePair>): DateReport {
  const allTypes = new Tally();
  const dateAndTime = new Tally();
  for (const { gold, found } of pairs) {
    allTypes.add(gold, found);
    dateAndTime.add(gold.filter(isDateOrTime), ignoringOthers(gold, found.filter(isDateOrTime)));
  }
  return { allTypes: allTypes.measures(), dateAndTime: dateAndTime.measures() };
}

function isDateOrTime({ type }: Timex): boolean {
  return type === 'DATE' || type === 'TIME';
}

/** The other two types are out of the game: an optional one of them still excuses what overlaps it. */
function ignoringOthers(gold: readonly Timex[], found: readonly Timex[]): Timex[] {
  const excused = gold.filter((timex) => timex.optional && !isDateOrTime(timex));
  return found.filter((timex) => !excused.some((other) => overlaps(timex, other)));
}

class Tally {
  #gold = 0;
  #found = 0;
  #strict = 0;
  #relaxed = 0;
  #value = 0;
  #valuedGold = 0;
  #valuedFound = 0;

  add(gold: readonly Timex[], found: readonly Timex[]): void {
    const required = gold.filter(({ optional }) => !optional);
    const partners = pair(required, found);
    const paired = new Set(partners.values());
    const counted = found.filter(
      (timex) =>
        paired.has(timex) || !gold.some(({ optional, ...other }) => optional && overlaps(timex, other)),
    );
    this.#gold += required.length;
    this.#found += counted.length;
    this.#valuedGold += required.length;
    this.#valuedFound += counted.length;
    for (const [timex, partner] of partners) {
      this.#relaxed += 1;
      if (timex.start === partner.start && timex.end === partner.end) this.#strict += 1;
      if (timex.value === partner.value) this.#value += 1;
      if (timex.value === null) this.#valuedFound -= 1;
    }
    this.#valuedGold -= required.filter(({ value }) => value === null).length;
  }

  measures(): DateMeasures {
    return {
      strict: score(this.#strict, this.#found, this.#gold),
      relaxed: score(this.#relaxed, this.#found, this.#gold),
      value: score(this.#value, this.#valuedFound, this.#valuedGold),
    };
  }
}

/** Gold to found, one to one. */
function pair(gold: readonly Timex[], found: readonly Timex[]): Map<Timex, Timex> {
  const partners = new Map<Timex, Timex>();
  const free = new Set(found);
  const match = (fits: (gold: Timex, found: Timex) => boolean) => {
    for (const timex of gold) {
      if (partners.has(timex)) continue;
      for (const candidate of free) {
        if (!fits(timex, candidate)) continue;
        partners.set(timex, candidate);
        free.delete(candidate);
        break;
      }
    }
  };
  match((a, b) => a.start === b.start && a.end === b.end);
  match(overlaps);
  return partners;
}

function score(hits: number, found: number, gold: number): Score {
  const precision = found === 0 ? 0 : hits / found;
  const recall = gold === 0 ? 0 : hits / gold;
  return { precision, recall, f1: hits === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}
