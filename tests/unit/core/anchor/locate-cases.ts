/** The noted passage stands between brackets; so does the place where it must be found, when it must be. */
export interface LocateCase {
  readonly name: string;
  readonly noted: string;
  readonly now: string;
  readonly verdict: 'exact' | 'moved' | 'gone';
}

const LEDE = 'The parliament met on Monday to hear the budget speech.';
const TAIL = 'Members of all parties stayed until midnight, which is rare.';

export const LOCATE_CASES: readonly LocateCase[] = [
  {
    name: 'an unchanged page',
    noted: `${LEDE}\n\n[The minister resigned at noon.]\n\n${TAIL}`,
    now: `${LEDE}\n\n[The minister resigned at noon.]\n\n${TAIL}`,
    verdict: 'exact',
  },
  {
    name: 'a paragraph put before it',
    noted: `${LEDE}\n\n[The minister resigned at noon.]\n\n${TAIL}`,
    now: `An update was added here.\n\n${LEDE}\n\n[The minister resigned at noon.]\n\n${TAIL}`,
    verdict: 'moved',
  },
  {
    name: 'a long unique quote whose surroundings were all rewritten',
    noted: `${LEDE}\n\n[The minister resigned at noon after a stormy meeting.]\n\n${TAIL}`,
    now: 'All is new before it.\n\n[The minister resigned at noon after a stormy meeting.]\n\nAnd behind it too.',
    verdict: 'moved',
  },
  {
    name: 'the second of two equal quotes, told by its context',
    noted: 'He said yes to the first question. She [said yes] to the second one. Then the meeting was over.',
    now: 'He said yes to the first question. She [said yes] to the second one. Then the meeting was over.',
    verdict: 'exact',
  },
  {
    name: 'a short quote with unchanged context, moved',
    noted: `${LEDE} Later [Linus] spoke to the press outside the building.`,
    now: `A new first sentence. ${LEDE} Later [Linus] spoke to the press outside the building.`,
    verdict: 'moved',
  },
  {
    name: 'a quote at the very start and end of the text',
    noted: '[Short.]',
    now: '[Short.]',
    verdict: 'exact',
  },
  {
    name: 'the noted one of two equal sentences is deleted',
    noted: `${LEDE}\n\n[The answer came late and pleased nobody.]\n\n${TAIL}\n\nThe answer came late and pleased nobody. So it ended.`,
    now: `${LEDE}\n\n${TAIL}\n\nThe answer came late and pleased nobody. So it ended.`,
    verdict: 'gone',
  },
  {
    name: 'a near-identical sentence stays, the noted one is deleted',
    noted: `${LEDE} [The vote was lost by three votes on Monday.] ${TAIL} The vote was lost by four votes on Monday.`,
    now: `${LEDE} ${TAIL} The vote was lost by four votes on Monday.`,
    verdict: 'gone',
  },
  {
    name: 'a short quote whose context changed',
    noted: `${LEDE} Later [Linus] spoke to the press outside.`,
    now: 'Somebody else wrote that Robin and Linus were seen elsewhere in the town.',
    verdict: 'gone',
  },
  {
    name: 'an edited sentence',
    noted: `${LEDE} [The tax will rise to five percent in spring.] ${TAIL}`,
    now: `${LEDE} The tax will rise to six percent in spring. ${TAIL}`,
    verdict: 'gone',
  },
  {
    name: 'two equal places with equal context',
    noted: 'Go on. [Go on.] Go on.',
    now: 'Wait. Go on. Go on. Go on. Go on. Wait.',
    verdict: 'gone',
  },
  { name: 'an empty page', noted: `${LEDE} [Later] it rained.`, now: '', verdict: 'gone' },
];
