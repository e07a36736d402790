const CLASSES = `
  MONTH WEEKDAY WEEKDAYS UNIT UNITS FISCALYEAR QUARTERNAME SEASON DAYPART FIXEDHOUR DECADEWORD AM PM ZONE`;

/** Names of months and weekdays too: forms that spell one out know it in lower case as well. */
const WORDS = `
  adha annually biweekly chanukah christmas current currently daily date easter eighteen fitr fortnightly friday
  future halloween hanukkah hashana hashanah hourly july juneteenth kippur monday monthly nightly nineteen now
  nowadays o'clock october overnight passover past period present ramadan recently september soon sunday term
  thanksgiving thousand today tomorrow tonight twenty wednesday weekly yearly yesterday`;

/**
 * Words, and classes of them, that English dates are made around: every form has one of these or a number that is a year
 * or a day. All other words only join them.
 */
export const ENGLISH_CORES: ReadonlySet<string> = new Set(`${CLASSES} ${WORDS}`.trim().split(/\s+/));
