import type { Span } from '#lib/core/text/span.ts';

/** What became of notes that were looked for. */
export class Tally {
  /** Their sentence still stands, and was found there. */
  right = 0;
  /** Found elsewhere than where their sentence stands. */
  elsewhere = 0;
  /** Found somewhere although their sentence was deleted. */
  invented = 0;
  /** Called gone although their sentence still stands. */
  missed = 0;
  /** Called gone, and their sentence was deleted. */
  honest = 0;
  /** Found, and said to be one of several equal places. */
  doubted = 0;
  /** Of these found where their sentence does not stand. */
  doubtedRightly = 0;

  add(found: Span | null, place: Span | null, isDoubted = false): void {
    if (isDoubted) {
      this.doubted++;
      if (found !== null && (place === null || !isSamePlace(found, place))) this.doubtedRightly++;
    }
    if (place === null) found === null ? this.honest++ : this.invented++;
    else if (found === null) this.missed++;
    else if (isSamePlace(found, place)) this.right++;
    else this.elsewhere++;
  }

  get standing(): number {
    return this.right + this.elsewhere + this.missed;
  }

  get all(): number {
    return this.standing + this.invented + this.honest;
  }

  /** Of the notes whose sentence still stands, those found there. */
  get rightShare(): number {
    return this.standing === 0 ? 1 : this.right / this.standing;
  }

  /** Of all notes, those shown at a place that is not theirs. */
  get wrongShare(): number {
    return this.all === 0 ? 0 : (this.elsewhere + this.invented) / this.all;
  }

  /** Of all notes, those shown at a place that is not theirs with no word of doubt. */
  get silentlyWrongShare(): number {
    return this.all === 0 ? 0 : (this.elsewhere + this.invented - this.doubtedRightly) / this.all;
  }

  /** Of all notes, those said to be one of several. */
  get doubtedShare(): number {
    return this.all === 0 ? 0 : this.doubted / this.all;
  }

  /** Of the notes whose sentence was deleted, those called gone. */
  get honestShare(): number {
    const deleted = this.honest + this.invented;
    return deleted === 0 ? 1 : this.honest / deleted;
  }
}

/** Most of both is the same words: an edited sentence may have lost or won some at its ends. */
export function isSamePlace(a: Span, b: Span): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const together = Math.max(a.end, b.end) - Math.min(a.start, b.start);
  return common >= together / 2;
}
