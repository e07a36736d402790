import type { DateMention } from '../../mention.ts';
import type { Day } from '../calendar.ts';
import type { Candidate } from '../grammar/match.ts';
import type { Language } from '../language.ts';
import type { Reading } from '../reading.ts';
import type { Reference } from '../reference.ts';
import { postDates } from './post-dates.ts';
import { resolve } from './resolve.ts';

const QUARTER = /^\d{4}-Q\d$/;
const FULL_DAY = /^(\d{4})-(\d{2})-(\d{2})/;

/** What an unresolved weekday or month is still worth: shown in a list, not painted. */
const UNRESOLVED_CONFIDENCE = 0.3;

/** In an earnings report, half a year or more is the next thing spoken of, after the quarter. */
function changesSubject(reading: Reading): boolean {
  return reading.at === 'duration' && reading.unit === 'month' && (reading.amount ?? 0) >= 6;
}

/** `a year earlier` is what the passage compares with, not what it goes on about. */
function isComparison(reading: Reading): boolean {
  return (
    (reading.at === 'shift' && reading.from === 'focus' && reading.amount < 0 && reading.unit === 'year') ||
    reading.at === 'period'
  );
}

/** Resolves readings in reading order, so that `two days later` can look back at the date before it. */
export function resolveInOrder(
  language: Language,
  text: string,
  candidates: readonly Candidate[],
  reference: Reference | null,
): DateMention[] {
  const mentions: DateMention[] = [];
  const referenceAt = postDates(text, candidates, reference);
  let focus: string | null = null;
  let focusQuarter: string | null = null;
  let focusDay: Day | null = null;
  let focusDayEnd = 0;
  for (const { start, end, rule, confidence, reading } of candidates) {
    if (reading === null) continue;
    const scope = {
      reference: referenceAt(start),
      get tense() {
        return language.tenseAt(text, start, end);
      },
      focus,
      focusQuarter,
      focusDay,
      get inSameBlock() {
        return !text.slice(focusDayEnd, start).includes('\n\n');
      },
    };
    const date = resolve(reading, scope);
    if (date === null) continue;
    const known = !date.value.includes('XXXX') || date.type !== 'DATE';
    mentions.push({
      kind: 'date',
      start,
      end,
      rule,
      confidence: known ? confidence : Math.min(confidence, UNRESOLVED_CONFIDENCE),
      date,
    });
    if (changesSubject(reading)) focusQuarter = null;
    if (date.type !== 'DATE' && date.type !== 'TIME') continue;
    if (!/^\d{4}/.test(date.value)) continue;
    if (isComparison(reading)) continue;
    focus = date.value;
    if (QUARTER.test(date.value)) focusQuarter = date.value;
    const [, year, month, day] = FULL_DAY.exec(date.value) ?? [];
    if (year === undefined) continue;
    focusDay = { year: Number(year), month: Number(month), day: Number(day) };
    focusDayEnd = end;
  }
  return mentions;
}
