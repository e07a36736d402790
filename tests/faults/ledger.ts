/** A note's text; null where there is no note. */
export type State = string | null;

/**
 * What each note may be on the disk: what was last acknowledged, or what was asked for since and never answered.
 * Writes of one note follow each other; a write that was not answered before the next one may have happened or not.
 */
export class Ledger {
  readonly #may = new Map<string, Set<State>>();
  acknowledged = 0;
  unanswered = 0;

  /** Notes that were last known to be there. */
  get standing(): string[] {
    return [...this.#may].flatMap(([id, states]) => (states.has(null) ? [] : [id]));
  }

  get ids(): string[] {
    return [...this.#may.keys()];
  }

  ask(id: string, state: State): void {
    const states = this.#may.get(id) ?? new Set([null]);
    this.#may.set(id, states.add(state));
  }

  /** The write that was last asked for was answered: with yes, or not at all. */
  settle(id: string, state: State, isAcknowledged: boolean): void {
    if (isAcknowledged) this.#may.set(id, new Set([state]));
    if (isAcknowledged) this.acknowledged += 1;
    else this.unanswered += 1;
  }

  /** The notes that are what they may not be, by what was found of `ids`. */
  lost(found: readonly State[]): string[] {
    return this.ids.filter((id, i) => !this.#may.get(id)?.has(found[i] ?? null));
  }
}
