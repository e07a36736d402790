import type { DateCases } from './case.ts';

/** Times that nobody can put in a calendar: returned, never painted. */
export const WORDS_OF_NOW: DateCases = {
  publishedAt: '2025-05-14',
  cases: [
    ['She is [now] the speaker.', 'DATE PRESENT_REF'],
    ['She is [currently] the speaker.', 'DATE PRESENT_REF'],
    ['The [current] speaker is ill.', 'DATE PRESENT_REF'],
    ['[These days] few listen.', 'DATE PRESENT_REF'],
    ['He [recently] moved.', 'DATE PAST_REF'],
    ['In [the past], few listened.', 'DATE PAST_REF'],
    ['[Months ago] they quarrelled.', 'DATE PAST_REF'],
    ['[Several years ago] they quarrelled.', 'DATE PAST_REF'],
    ['In [the near future] they may talk.', 'DATE FUTURE_REF'],
    ['In [the foreseeable future] nobody will talk.', 'DATE FUTURE_REF'],
    ['Terms will be fixed at [a later date].', 'DATE FUTURE_REF'],
    ['In [the past] he had considered it.', 'DATE PAST_REF'],
    ['There were riots in [past years].', 'DATE PAST_REF'],
    ['Growth should slow in [coming months].', 'DATE FUTURE_REF'],
    ['It will cut costs in [future quarters].', 'DATE FUTURE_REF'],
    ['They will [one day] be friends.', 'DATE FUTURE_REF'],
    ['The port may [soon] reopen.', 'DATE FUTURE_REF'],
    ['Exports are expected to [soon] outgrow imports.', 'DATE FUTURE_REF'],
    ['The port [soon] will reopen.', 'DATE FUTURE_REF'],
    ['They hope to be rich enough [soon] to buy it.', 'DATE FUTURE_REF'],
    ['She was, [more recently], a judge.', 'DATE PAST_REF'],
    ['[Now] the mayor is ill.', 'DATE PRESENT_REF'],
    // Not even returned: told of the past, or no time at all.
    ['They became friends soon after the trial.'],
    ['They will meet soon after the trial.'],
    ['He left as soon as he could.'],
    ['It is too soon to tell how soon will be soon enough.'],
    ['The trickle soon became a flood.'],
    ['The bridge may open too soon for comfort.'],
    ['He worked as a lawyer, most recently in Lima.'],
    ['Now for the weather.'],
  ],
};
