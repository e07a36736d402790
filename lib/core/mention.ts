import type { DateValue } from './dates/value.ts';
import type { OfficeTerm } from './leaders/roster.ts';
import type { Span } from './text/span.ts';

interface Recognised extends Span {
  /** Which rule made it, for tests, reports and "why is this marked?". */
  readonly rule: string;
  /** 0 to 1. What stands below `MARKING_CONFIDENCE` is returned but never painted. */
  readonly confidence: number;
}

/** A leader's name in the text, without title or possessive. */
export interface LeaderMention extends Recognised {
  readonly kind: 'leader';
  /** Roster id, or `text:` and the folded name for a person known only by the office the text gives. */
  readonly leaderId: string;
  readonly name: string;
  /**
   * The office on the article's date; the last one held before it when none was held then; null when unknown. Of a
   * person outside the roster the title the text gives, its `of` and `start` empty.
   */
  readonly office: OfficeTerm | null;
  /** Whether `office` was held on the article's date. */
  readonly inOffice: boolean;
  /** The office held today, when it is another than `office`. */
  readonly now: OfficeTerm | null;
}

/** A date, time, duration or set in the text. */
export interface DateMention extends Recognised {
  readonly kind: 'date';
  readonly date: DateValue;
}

export type Mention = LeaderMention | DateMention;

/** Promise 4: we would rather miss than mislead. */
export const MARKING_CONFIDENCE = 0.5;

/** Whether the reader sees it: sure enough and, of dates, a day or time or a duration tied to one (DESIGN: Words). */
export function isMarked(mention: Mention): boolean {
  if (mention.confidence < MARKING_CONFIDENCE) return false;
  if (mention.kind === 'leader') return true;
  const { type, begin, end } = mention.date;
  return type === 'DATE' || type === 'TIME' || begin !== undefined || end !== undefined;
}
