export interface Allowance {
  /** Milliseconds of work that may be done at once after a long rest. */
  readonly burst: number;
  /** Share of the passing time, 0 to 1, that is given back. */
  readonly share: number;
}

/**
 * A purse of working time that is spent in bursts and fills slowly. Work that comes now and then is never held up;
 * work that never ends is held to its share of the time, with rests between.
 *
 * All times are milliseconds of the caller's own clock.
 */
export class WorkBudget {
  readonly #allowance: Allowance;
  #left: number;
  #countedAt: number;

  constructor(allowance: Allowance, now: number) {
    this.#allowance = allowance;
    this.#left = allowance.burst;
    this.#countedAt = now;
  }

  /** Work that took `cost` has ended. */
  spend(cost: number, now: number): void {
    this.#refill(now);
    this.#left -= cost;
  }

  /** How long to rest before more work: 0 while something is left, else until a tenth of the burst is there again. */
  restFrom(now: number): number {
    this.#refill(now);
    const { burst, share } = this.#allowance;
    return this.#left > 0 ? 0 : (burst / 10 - this.#left) / share;
  }

  #refill(now: number): void {
    const { burst, share } = this.#allowance;
    this.#left = Math.min(this.#left + (now - this.#countedAt) * share, burst);
    this.#countedAt = now;
  }
}
