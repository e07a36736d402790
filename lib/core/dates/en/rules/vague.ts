import type { Rule } from '../../grammar/rule.ts';

/** Below the line of what is painted: TimeML counts these as dates, no reader would. */
const CONFIDENCE = 0.3;

const FORMS = [
  ['PRESENT_REF', 'now (?! for) | right now | current | currently | these days | nowadays | at present'],
  [
    'PAST_REF',
    '(?<! most) recently | more recently | the past (?! NUM | UNITS | OTHER) | (?<= in) the past (?! NUM | SOME | COUPLE | UNIT | UNITS) | the recent past | (?<! the) past UNITS',
  ],
  [
    'FUTURE_REF',
    '(?<= in) the foreseeable future | (?<= in|into|for|about) the near? future (?! of) | (future | (?<! the) coming) UNITS | (?<= will|would|may|might|can|could) one day | (?<= will|would|may|might|can|could|to) soon (?! after|enough) | (?<! too|how|as|so) soon (?= will|would|may|might|to) | the short term | the near term | a later date',
  ],
] as const;

/** Times nobody can put in a calendar: `now`, `recently`, `in the future`. */
export const VAGUE_RULES: readonly Rule[] = FORMS.map(([value, form]) => ({
  name: value.toLowerCase().replace('_', '-'),
  form: `(${form})`,
  confidence: CONFIDENCE,
  read: () => ({ at: 'vague', value }),
}));
