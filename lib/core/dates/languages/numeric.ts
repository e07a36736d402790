import { createLanguage } from './language-table.ts';
import { readIsoDay, readUnambiguousDay } from './read/read-numeric-day.ts';

/** Any language we do not know: days in digits whose order is beyond doubt, as computers write them. */
export const createNumeric = () =>
  createLanguage({
    classes: {},
    macros: {},
    rules: [
      {
        name: 'iso-date',
        form: 'ISO',
        read: (found) => (/^(?:19|20)/.test(found.whole) ? readIsoDay(found) : null),
      },
      { name: 'numeric-date', form: 'NUMERIC', read: readUnambiguousDay },
    ],
    rewrites: [],
    cues: { past: '(?!)', future: '(?!)' },
    joinsTime: /^(?!)/,
  });
