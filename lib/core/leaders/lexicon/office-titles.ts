import { WordList } from '../../text/word-list.ts';
import { type TitlePhrase, type TitlePhrases, titlePhrases } from './title-phrases.ts';

/** What an office is, as far as telling people apart by a title needs it. */
export type OfficeKind =
  | 'president'
  | 'vice-president'
  | 'prime-minister'
  | 'deputy-prime-minister'
  | 'foreign-minister'
  | 'defence-minister'
  | 'finance-minister'
  | 'minister'
  | 'speaker'
  | 'governor'
  | 'leader'
  | 'monarch'
  | 'heir'
  | 'religious'
  | 'secretary-general'
  | 'adviser'
  | 'candidate'
  | 'legislator'
  | 'secretary'
  | 'other';

export interface OfficeTitle {
  readonly kind: OfficeKind;
  /**
   * What it takes for the title alone to make a stranger a leader: nothing (`Foreign Minister`), a country or
   * organisation beside it (companies and clubs have presidents too), or it never does (`Sen.`, `Mr`).
   */
  readonly vouches: 'always' | 'with-country' | 'never';
}

/** Kind, what it vouches for, and the phrases, folded, hyphens as spaces. */
const TITLES: readonly (readonly [OfficeKind, OfficeTitle['vouches'], string])[] = [
  [
    'president',
    'with-country',
    'president, co president, head of state, dictator, strongman, military ruler, ruler',
  ],
  ['president', 'always', 'president elect, presidente'],
  ['vice-president', 'with-country', 'vice president, vp'],
  ['vice-president', 'always', 'vice president elect'],
  [
    'prime-minister',
    'always',
    'prime minister, premier, chief minister, first minister, taoiseach, pm, head of government',
  ],
  ['prime-minister', 'with-country', 'chancellor, chief executive'],
  ['deputy-prime-minister', 'always', 'deputy prime minister, vice premier, vice chancellor, deputy premier'],
  [
    'foreign-minister',
    'always',
    'foreign minister, foreign secretary, secretary of state, minister of foreign affairs, minister for foreign affairs, foreign affairs minister, external affairs minister, foreign policy chief',
  ],
  [
    'defence-minister',
    'always',
    'defence minister, defense minister, defence secretary, defense secretary, secretary of defense, secretary of defence, minister of defense, minister of defence, war secretary, secretary of war',
  ],
  [
    'finance-minister',
    'always',
    'finance minister, treasury secretary, secretary of the treasury, treasury secretary, minister of finance, chancellor of the exchequer, finance secretary',
  ],
  [
    'minister',
    'always',
    'cabinet minister, attorney general, home secretary, cabinet secretary, junior minister',
  ],
  ['finance-minister', 'with-country', 'treasurer'],
  ['minister', 'with-country', 'minister'],
  [
    'speaker',
    'always',
    'house speaker, speaker of the house, parliament speaker, parliamentary speaker, speaker of parliament',
  ],
  ['speaker', 'with-country', 'speaker'],
  ['governor', 'with-country', 'gov, governor'],
  [
    'leader',
    'always',
    'opposition leader, majority leader, minority leader, supreme leader, party leader, rebel leader, rebel chief, separatist leader, guerrilla leader, guerrilla chief, insurgent leader, resistance leader, independence leader, militia leader, junta leader, coup leader, warlord, prime ministerial candidate',
  ],
  [
    'leader',
    'with-country',
    'leader, military leader, counterpart, chairman, party chief, party chairman, general secretary, first secretary',
  ],
  ['monarch', 'with-country', 'king, queen, emir, sultan, emperor, empress, shah, tsar, czar, kaiser'],
  ['heir', 'always', 'crown prince, crown princess'],
  [
    'religious',
    'never',
    'pope, ayatollah, grand ayatollah, dalai lama, patriarch, archbishop, cardinal, imam, mullah, sheikh, sheik',
  ],
  ['secretary-general', 'always', 'secretary general, un chief, nato chief, u n chief'],
  [
    'adviser',
    'always',
    'national security adviser, national security advisor, presidential adviser, presidential advisor, presidential envoy, presidential aide, presidential spokesman, presidential chief of staff, white house chief of staff, kremlin aide, kremlin spokesman, kremlin adviser, kremlin advisor',
  ],
  ['adviser', 'never', 'adviser, advisor, envoy, special envoy, aide, chief of staff, spokesman'],
  [
    'candidate',
    'always',
    'presidential candidate, presidential nominee, presidential hopeful, presidential contender, vice presidential candidate, vice presidential nominee, running mate',
  ],
  ['candidate', 'never', 'candidate, nominee'],
  [
    'legislator',
    'never',
    'sen, senator, sens, rep, representative, congressman, congresswoman, mp, lawmaker, deputy, lord, baroness, mep, state senator',
  ],
  ['secretary', 'with-country', 'secretary'],
  [
    'other',
    'never',
    'mr, mrs, ms, miss, dr, sir, dame, lady, comrade, general, gen, lt gen, maj gen, colonel, col, capt, captain, major, brigadier, brigadier general, lieutenant general, major general, lieutenant colonel, vice admiral, marshal, field marshal, adm, admiral, senor, herr, monsieur, madame, commander, chief, judge, justice, ambassador, mayor, director, professor, prof, first lady, founder, billionaire, tycoon, republican, democrat, democratic, conservative, labour, incumbent, rival, chef, prince, princess, commissioner, boss, hopeful',
  ],
];

/** What a minister or secretary may be in charge of. */
export const PORTFOLIOS = new WordList(
  `affairs agriculture aviation budget business cabinet civil climate commerce communications construction
   culture customs defence defense development economic economics economy education electricity emergency employment
   energy environment equality europe european exchequer external family finance fisheries food foreign forestry
   gender health home homeland housing human immigration industry information infrastructure integration
   intelligence interior international internal investment irrigation justice labor labour lands law local media
   migration mines mining national oil parliamentary pensions petroleum planning police power public railways
   reconstruction reform research resources rural science security services social sport sports state strategic
   technology telecommunications territories tourism trade transport transportation treasury veterans war water
   welfare women work works youth`,
);

/** Made when they are first asked for, so that to load the script costs nothing. */
let byPhrase: ReadonlyMap<string, OfficeTitle> | null = null;
let byLastWord: TitlePhrases | null = null;

function titlesByPhrase(): ReadonlyMap<string, OfficeTitle> {
  byPhrase ??= new Map(
    TITLES.flatMap(([kind, vouches, phrases]) =>
      phrases.split(', ').map((phrase) => [phrase, { kind, vouches }] as const),
    ),
  );
  return byPhrase;
}

/** Longest phrase above, in words. */
export const LONGEST_TITLE = 4;

const NONE: readonly TitlePhrase[] = [];

/** The titles whose last word, in the singular, is a folded word. */
export function titlesEndingIn(word: string): readonly TitlePhrase[] {
  byLastWord ??= titlePhrases(titlesByPhrase());
  return byLastWord.get(word) ?? NONE;
}

export function officeTitle(phrase: string): OfficeTitle | undefined {
  return titlesByPhrase().get(phrase);
}
