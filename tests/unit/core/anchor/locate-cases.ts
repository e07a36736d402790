/** The noted passage stands between brackets; so does the place where it must be found, when it must be. */
export interface LocateCase {
  readonly name: string;
  readonly noted: string;
  readonly now: string;
  /** How many equal places the reader is told of; none where it is sure which one was noted. */
  readonly among?: number;
  readonly verdict: 'exact' | 'moved' | 'edited' | 'gone';
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
    name: 'an edited sentence between its old neighbours',
    noted: `${LEDE} [The tax will rise to five percent in spring.] ${TAIL}`,
    now: `${LEDE} [The tax will not rise to six percent in spring.] ${TAIL}`,
    verdict: 'edited',
  },
  {
    name: 'an edited sentence whose next neighbour was deleted',
    noted: `${LEDE} [The tax will rise to five percent in spring.] ${TAIL}`,
    now: `${LEDE} [The tax will rise to six percent in spring, he said.] Something else follows here.`,
    verdict: 'edited',
  },
  {
    name: 'an edited sentence whose neighbour before it was deleted',
    noted: `${LEDE} [The tax will rise to five percent in spring.] ${TAIL}`,
    now: `Nothing of the old is left here. [In spring the tax will rise to six percent.] ${TAIL}`,
    verdict: 'edited',
  },
  {
    name: 'an edit at the end of a sentence known by what follows it',
    noted: `${LEDE} [The tax will rise to five percent in spring.] ${TAIL}`,
    now: `Nothing of the old is left here. [The tax will rise to five percent in autumn.] ${TAIL}`,
    verdict: 'edited',
  },
  {
    name: 'words that stand, in a sentence that now denies them',
    noted: `${LEDE} The government will [raise the tax to five percent in spring]. ${TAIL}`,
    now: `${LEDE} The government will not [raise the tax to five percent in spring]. ${TAIL}`,
    verdict: 'edited',
  },
  {
    name: 'the noted number of a sentence was changed',
    noted: `${LEDE} The government will raise the tax to [five] percent in spring. ${TAIL}`,
    now: `${LEDE} The government will raise the tax to [six] percent in spring. ${TAIL}`,
    verdict: 'edited',
  },
  {
    name: 'part of a sentence, edited, with one neighbour left: what follows it is not taken in',
    noted: `${LEDE} [The tax will rise to five percent] in the spring of next year. ${TAIL}`,
    now: `${LEDE} [The tax will soon rise to five percent] during the coming summer. All else is new.`,
    verdict: 'edited',
  },
  {
    name: 'the same words in other typography',
    noted: `${LEDE} ["It’s late – go home," he said to them.] ${TAIL}`,
    now: `${LEDE} [“It's late — go home,” he said to them.] ${TAIL}`,
    verdict: 'exact',
  },
  {
    name: 'the same words, now over two paragraphs',
    noted: `${LEDE} [He paused for a while. Then he went on.] ${TAIL}`,
    now: `${LEDE} [He paused for a while.\n\nThen he went on.] ${TAIL}`,
    verdict: 'exact',
  },
  {
    name: 'a sentence of a script without spaces, edited',
    noted:
      '会议于星期一在首都开幕并持续三天，各党派的代表都出席了这次会议。[总理表示税率将提高到百分之五。]议员们一直待到午夜，这种情况十分罕见，大家都很疲惫但是仍然坚持。',
    now: '会议于星期一在首都开幕并持续三天，各党派的代表都出席了这次会议。[总理表示税率将提高到百分之六。]议员们一直待到午夜，这种情况十分罕见，大家都很疲惫但是仍然坚持。',
    verdict: 'edited',
  },
  {
    name: 'a sentence written from right to left, edited',
    noted: `اجتمع البرلمان يوم الاثنين لسماع خطاب الميزانية. [سترتفع الضريبة إلى خمسة في المئة في الربيع.] بقي النواب من جميع الأحزاب حتى منتصف الليل.`,
    now: `اجتمع البرلمان يوم الاثنين لسماع خطاب الميزانية. [سترتفع الضريبة إلى ستة في المئة في الربيع.] بقي النواب من جميع الأحزاب حتى منتصف الليل.`,
    verdict: 'edited',
  },
  {
    name: 'a near-identical sentence put elsewhere, the noted one deleted',
    noted: `${LEDE} [The tax will rise to five percent in spring.] ${TAIL} A last word was said.`,
    now: `${LEDE} ${TAIL} The tax will rise to six percent in spring. A last word was said.`,
    verdict: 'gone',
  },
  {
    name: 'a near-identical sentence behind another new one, the noted one deleted and one neighbour rewritten',
    noted: `${LEDE}\n\n[The tax will rise to five percent in spring.] ${TAIL}`,
    now: `${LEDE}\n\nNobody knows who broke the window. The tax will rise to six percent in spring. All else is new here.`,
    verdict: 'gone',
  },
  {
    name: 'near-identical neighbours, the noted one deleted',
    noted: `${LEDE}\n\n[The north voted for the plan by a wide margin.]\n\nThe south voted for the plan by a wide margin.\n\n${TAIL}`,
    now: `${LEDE}\n\nThe south voted for the plan by a wide margin.\n\n${TAIL}`,
    verdict: 'gone',
  },
  {
    name: 'a sentence of which nothing is left between its neighbours',
    noted: `${LEDE} [The tax will rise to five percent in spring.] ${TAIL}`,
    now: `${LEDE} Nobody knows who broke the old window of the chapel. ${TAIL}`,
    verdict: 'gone',
  },
  {
    name: 'a noted word that was cut out of its sentence',
    noted: `${LEDE} The government will [soon] raise the tax to five percent in spring. ${TAIL}`,
    now: `${LEDE} The government will raise the tax to five percent in spring. ${TAIL}`,
    verdict: 'gone',
  },
  {
    name: 'words inside other words',
    noted: `${LEDE} Then [Linus] came.`,
    now: 'The machines of Linusberg ran all night, and nobody came to stop any of them before dawn.',
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
