import type { Rule } from '../../grammar/rule.ts';

const COUNTED =
  'people|miles|kilometers|kilometres|feet|meters|metres|points|votes|dollars|pounds|euros|troops|soldiers|jobs|seats|shares|percent';
const NUMBERED = 'page|pages|room|unit|resolution|flight|model|route|highway|section|article|number|no STOP';

/** What looks like a date and is none. */
export const TRAP_RULES: readonly Rule[] = [
  { name: 'age', form: '(aged|age) INT' },
  { name: 'age-old', form: '(a|an|the)? NUM HYPHEN? (UNIT|UNITS) HYPHEN? (old|olds)' },
  {
    name: 'age-decade',
    form: '(his|her|their|my|your|our) (early|mid|late)? HYPHEN? (DECADE|DECADEWORD)',
  },
  // "A Tuesday" says which day of the week it was, not which Tuesday.
  { name: 'any-weekday', form: '(a|one) WEEKDAY (?= COMMA | STOP | BREAK) | recent WEEKDAY DAYPART?' },
  { name: 'fraction', form: 'NUM SLASH NUM' },
  { name: 'quarters', form: '(a|one|three|NUM) HYPHEN? (quarter|quarters) of' },
  { name: 'round-the-clock', form: 'NUM HYPHEN? (hours|days) a (day|week)' },
  { name: 'counted', form: `YEAR (${COUNTED})` },
  { name: 'numbered', form: `(${NUMBERED}) YEAR` },
  { name: 'phone', form: 'COUNT HYPHEN YEAR' },
  // The Sunday Times, Friday Night Lights, Sheffield Wednesday.
  { name: 'paper', form: 'WEEKDAY (NAMEDPART)? PAPER' },
  { name: 'paper', form: '(mail|independent) on (?=WEEKDAY) sunday' },
  { name: 'show', form: 'WEEKDAY NAMEDPART CAP' },
  // "Now, it is one thing to promise": no time is meant.
  { name: 'discourse', form: '(?<= STOP | BREAK) now COMMA' },
  { name: 'high-noon', form: 'high (?=FIXEDHOUR) noon' },
  { name: 'weekday-name', form: '(bloody|super|cyber|fat|sheffield|ruby|joe) WEEKDAY' },
  // USA Today, the film Tomorrow Never Dies: elsewhere than at the head of a sentence a capital makes it a title.
  { name: 'title', form: '(?<=OTHER|CAP|the|a|of|on|in) NAMEDDAY' },
  { name: 'show', form: 'that DECADE CAP' },
  { name: 'month-name', form: 'black (?=MONTH) september | (?=MONTH) october (surprise|revolution)' },
];
