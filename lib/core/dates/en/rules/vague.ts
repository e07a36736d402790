import type { Rule } from '../../grammar/rule.ts';

/** Below the line of what is painted: TimeML counts these as dates, no reader would. */
const CONFIDENCE = 0.3;

const FORMS = [
  ['PRESENT_REF', 'now | right now | current | currently | these days | nowadays | at present'],
  ['PAST_REF', 'recently | more recently | the past (?! NUM | UNITS | OTHER) | the recent past'],
  ['FUTURE_REF', 'the (near | foreseeable)? future | the short term | the near term | a later date'],
] as const;

/** Times nobody can put in a calendar: `now`, `recently`, `in the future`. */
export const VAGUE_RULES: readonly Rule[] = FORMS.map(([value, form]) => ({
  name: value.toLowerCase().replace('_', '-'),
  form: `(${form})`,
  confidence: CONFIDENCE,
  read: () => ({ at: 'vague', value }),
}));
