import type { DateMention } from '../../mention.ts';
import type { Candidate } from '../grammar/match.ts';
import type { Language, Tense } from '../language.ts';
import type { Reference } from '../reference.ts';
import { advance, type Focus, NO_FOCUS } from './focus.ts';
import { postDates } from './post-dates.ts';
import { resolve } from './resolve.ts';
import type { Scope } from './scope.ts';

/** What an unresolved weekday or month is still worth: shown in a list, not painted. */
const UNRESOLVED_CONFIDENCE = 0.3;
const BLOCK_BREAK = '\n\n';

/** Resolves readings in reading order, so that `two days later` can look back at the date before it. */
export function resolveInOrder(
  language: Language,
  text: string,
  candidates: readonly Candidate[],
  reference: Reference | null,
): DateMention[] {
  const mentions: DateMention[] = [];
  const referenceAt = postDates(text, candidates, reference);
  const blockStartAt = blockStarts(text);
  let focus = NO_FOCUS;
  for (const { start, end, rule, confidence: sure, reading } of candidates) {
    const inSameBlock = blockStartAt(start) <= focus.dayEnd;
    const counted = referenceAt(start);
    const date = resolve(reading, new Place(language, text, start, end, counted, focus, inSameBlock));
    if (date === null) continue;
    const unresolved = (date.type === 'DATE' || date.type === 'TIME') && date.value.includes('XXXX');
    const confidence = unresolved ? Math.min(sure, UNRESOLVED_CONFIDENCE) : sure;
    mentions.push({ kind: 'date', start, end, rule, confidence, date });
    focus = advance(focus, reading, date, end, counted);
  }
  return mentions;
}

/** The scope of one expression. A class, because the getter of an object literal is made anew for each of them. */
class Place implements Scope {
  readonly reference: Reference | null;
  readonly focus: Focus;
  readonly inSameBlock: boolean;
  readonly #language: Language;
  readonly #text: string;
  readonly #start: number;
  readonly #end: number;
  #tense: Tense | undefined;

  constructor(
    language: Language,
    text: string,
    start: number,
    end: number,
    reference: Reference | null,
    focus: Focus,
    inSameBlock: boolean,
  ) {
    this.#language = language;
    this.#text = text;
    this.#start = start;
    this.#end = end;
    this.reference = reference;
    this.focus = focus;
    this.inSameBlock = inSameBlock;
  }

  get tense(): Tense {
    if (this.#tense === undefined) this.#tense = this.#language.tenseAt(this.#text, this.#start, this.#end);
    return this.#tense;
  }
}

/** Where the block begins that holds a position; asked in reading order, so that one pass over the text is enough. */
function blockStarts(text: string): (at: number) => number {
  let start = 0;
  let next = text.indexOf(BLOCK_BREAK);
  return (at) => {
    while (next !== -1 && next < at) {
      start = next + BLOCK_BREAK.length;
      next = text.indexOf(BLOCK_BREAK, start);
    }
    return start;
  };
}
