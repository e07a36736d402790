import type { Rule } from '../../grammar/rule.ts';

const COUNTED =
  'people|miles|kilometers|kilometres|feet|meters|metres|litres|liters|tons|tonnes|acres|hectares|points|votes|dollars|pounds|euros|rupees|roubles|rubles|yen|yuan|troops|soldiers|jobs|seats|shares|percent';
const NUMBERED =
  'page|pages|room|unit|resolution|flight|model|route|highway|interstate|section|article|number|dial|windows|no STOP';

const CARS =
  'acura|audi|bmw|buick|cadillac|chevrolet|chevy|chrysler|dodge|fiat|ford|gmc|honda|hyundai|infiniti|jaguar|jeep|kia|lexus|mazda|mercedes|nissan|plymouth|pontiac|porsche|saab|subaru|suzuki|toyota|volkswagen|volvo';

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
  { name: 'quarters', form: 'the? ORD quarter of (the | a | his | her | its | their) OTHER' },
  { name: 'round-the-clock', form: 'NUM HYPHEN? (hours|days) a (day|week)' },
  { name: 'counted', form: `YEAR (${COUNTED})` },
  // "Nearly 2000 troops", but "before 2000 troops had come".
  {
    name: 'counted',
    form: '(more than | fewer than | less than | nearly | almost | some | at least) YEAR (?= OTHER)',
  },
  // The year of a model, which may be sold and driven in any other.
  { name: 'model-year', form: `YEAR (?= ${CARS})` },
  // Windows 2000, Peugeot 2008, Rio 2016.
  { name: 'model', form: '(?<=CAP) YEAR (?! HYPHEN | DASH)' },
  { name: 'compound', form: `YEAR HYPHEN (OTHER | CAP | a | page | ${COUNTED})` },
  { name: 'numbered', form: `(${NUMBERED}) YEAR` },
  { name: 'phone', form: 'COUNT HYPHEN YEAR' },
  // The Sunday Times, Friday Night Lights, Sheffield Wednesday.
  { name: 'paper', form: 'WEEKDAY (NAMEDPART)? PAPER' },
  { name: 'paper', form: '(mail|independent) on (?=WEEKDAY) sunday' },
  { name: 'show', form: 'WEEKDAY NAMEDPART (CAP | show)' },
  // "Now, it is one thing to promise": no time is meant.
  { name: 'discourse', form: '(?<= STOP | BREAK) now COMMA' },
  { name: 'high-noon', form: 'high (?=FIXEDHOUR) noon' },
  { name: 'weekday-name', form: '(bloody|super|cyber|fat|sheffield|ruby|joe) WEEKDAY' },
  // USA Today, the film Tomorrow Never Dies: elsewhere than at the head of a sentence a capital makes it a title.
  { name: 'show', form: 'NAMEDDAY (show | programme)' },
  { name: 'title', form: '(?<=OTHER|CAP|the|a|of|on|in) NAMEDDAY' },
  // ABC's "This Week"; in a headline it is the week that is meant.
  { name: 'show', form: '(?<= STOP | POSS) this NAMEDWEEK' },
  // "The leaders of tomorrow": of some day to come.
  { name: 'title', form: '(?<= of) tomorrow (?! POSS)' },
  { name: 'show', form: 'that DECADE (CAP | show)' },
  // 60 Minutes, 48 Hours.
  { name: 'show', form: '(?<! BREAK) INT NAMEDUNITS' },
  // People's Daily, NBC Nightly News, the Communist Party daily Granma.
  { name: 'newspaper', form: '(?<= CAP | POSS) NAMEDSET | (daily|weekly|monthly) (?= CAP)' },
  // "In today's world": the age we live in.
  {
    name: 'age',
    form: 'today POSS (world | youth | society | generation | economy | technology | standards)',
  },
  { name: 'treaty', form: 'good (?=WEEKDAY) friday CAP' },
  { name: 'movement', form: 'MONTH ORDINAL CAP' },
  { name: 'studio', form: '(ORD | twenty HYPHEN ORD) HYPHEN? century fox' },
  { name: 'month-name', form: 'black (?=MONTH) september | (?=MONTH) october (surprise|revolution)' },
];
