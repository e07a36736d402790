/** What the source's tables put before or after a title. */
const AROUND =
  /\b(?:is |are )?(?:a )?(?:hereditary |constitutional )?(?:monarch )?(?:is |are )?represented by\b|^note\s*-+|^\W*and\b|\b(?:acting|interim|transitional?|caretaker|de facto)\b|\b(?:Sir|Dame|Dr|Gen|(?<!Governor[- ])General|Lt|Maj|Major|Col|Colonel|Brig|Adm|Vice Admiral|Air Marshall?|Field Marshall?|Capt|Captain|Sheikh|Shaykh|Rev|Father|Ratu|Alhaji|Marshal|Mr|Ms|Ret|Sr)\b\.?|[[\]*|]/gi;
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/governor[- ]general/i, 'Governor General'],
  [/^1st /i, 'First '],
  [/^2nd /i, 'Second '],
  [/ministers\b/i, 'Minister'],
  [/presidents\b/i, 'President'],
  [/premiers\b/i, 'Premier'],
  [/chairm[ae]n\b/i, 'Chairman'],
  [/amir\b/i, 'Emir'],
];

/**
 * Whole titles of heads and their deputies; longer ones first where one begins another. Officials whom a government
 * sends to a territory (prefects, administrators, commissioners) lead no one.
 */
const OF_HEADS = [
  'Prime Minister',
  'First Deputy Prime Minister',
  'Second Deputy Prime Minister',
  'Deputy Prime Minister',
  'First Vice President',
  'Second Vice President',
  'Executive Vice President',
  'Vice President',
  'Deputy President',
  'President',
  'President of the Government',
  'King',
  'Queen',
  'Emperor',
  'Emir',
  'Sultan',
  'Grand Duke',
  'Crown Prince',
  'Prince',
  'Pope',
  'Premier',
  'Vice Premier',
  'First Deputy Premier',
  'Deputy Premier',
  'Vice Prime Minister',
  'Chancellor',
  'Vice Chancellor',
  'Chief Minister',
  'Chief Executive',
  'Governor General',
  'Governor',
  'Minister of State',
  'State Counsellor',
  'Speaker',
  'Chief Secretary',
  'Financial Secretary',
  'Secretary of State',
  'Chairman of the Presidency',
  'Chairman of the Council of Ministers',
  'Chairman of the Council of State',
  'President of the General Council',
  'President of the Regional Council',
  'President of the Territorial Assembly',
  'President of the Territorial Council',
] as const;
const BY_WORDING = new Map(OF_HEADS.map((title) => [title.toLowerCase(), title]));

/** The title of a head or deputy in the source's table; null where the table lost it. */
export function headTitle(raw: string): string | null {
  let title = raw.replace(AROUND, ' ');
  for (const [pattern, by] of SPELLINGS) title = title.replace(pattern, by);
  return (
    BY_WORDING.get(
      title
        .replace(/\s+/g, ' ')
        .replace(/^ | [-.]?$/g, '')
        .toLowerCase(),
    ) ?? null
  );
}

/** Of the lists of cabinets: diplomats abroad, judges, auditors, staff and governors of central banks. */
const NOT_LEADERS =
  /\b(?:Bank|SBP|Ambassador|Representative|Charge d|Nuncio|Spokes|Advis[eo]r|Secretary to|Chief Justice|Court|Judicial|Audit|Museum|Archives|Postmaster|Manager|Chief of Staff|Chief of the Office|Observer|Chief Executive Officer|Member of)/i;
/** Their juniors, whom newspapers abroad do not name; deputies of foreign and defence ministers they do. */
const JUNIORS =
  /^(?:Minister of State\b(?! for (?:Foreign Affairs|Defense)\b)|Minister-Delegate\b|(?:Junior|Resident|Assistant|Associate) Minister\b|Minister Without Portfolio\b|Minister in the\b|Minister$|Solicitor General\b|Secretary General of\b|Director\b)/i;
/**
 * Portfolios that newspapers abroad follow. Of the others (education, health, transport) a text that names them gives
 * the office, which is enough to find them.
 */
const FOLLOWED =
  /\b(?:Foreign|External|Defen[cs]e|Finances?|Treasury|Econom(?:y|ic)|Interior|Internal|Home|Security|Justice|Energy|Oil|Petroleum|Hydrocarbons|Trade)\b/i;
/** What names a portfolio; heads, their deputies and prosecutors have none. */
const OF_PORTFOLIO =
  /^(?:Minister|Secretary|Minister of State|Secretary of State|Cabinet Secretary) (?:of|for)\b/i;
/** What a long title adds to what newspapers print. */
const FURTHER =
  / (?:in charge of|responsible for|charged with|to the (?:prime )?minister|at the presidency)\b.*| ?\([^)]*\)?/gi;
const ADJECTIVES = new Set(
  'Primary Secondary Basic Higher Rural Urban Local Regional Public Foreign Internal Environmental Technical Technological Vocational Social Economic Cultural Industrial National Civil Maritime Sustainable Commercial Scientific Parliamentary Legal Home'.split(
    ' ',
  ),
);
const PORTFOLIOS: Readonly<Record<string, string>> = {
  'Foreign Affairs': 'Foreign',
  'Foreign & European Affairs': 'Foreign',
  'External Affairs': 'Foreign',
  'External Relations': 'Foreign',
  'Foreign Relations': 'Foreign',
  'National Defense': 'Defence',
  Defense: 'Defence',
  'Internal Affairs': 'Interior',
  'Economic Affairs': 'Economy',
  'Economy & Finance': 'Economy and Finance',
  Finances: 'Finance',
  Labor: 'Labour',
  'Public Health': 'Health',
};

/**
 * A cabinet office as newspapers print it: `Minister of Science & Technology` is `Science Minister`.
 *
 * @returns null for what makes no leader.
 */
export function cabinetTitle(raw: string): string | null {
  const office = raw
    .replace(/ ?\((?:Acting|Holy See|Premier)\)?/g, '')
    .replace(/\bGovt\./g, 'Government')
    .replace(FURTHER, '')
    .replace(/\s+/g, ' ');
  if ([NOT_LEADERS, JUNIORS].some((none) => none.test(office))) return null;
  if (OF_PORTFOLIO.test(office) && !FOLLOWED.test(office)) return null;
  const [, rank, of] =
    /^(Minister|Secretary|Minister of State|Secretary of State|Cabinet Secretary) (?:of|for)(?: the)? (.+)$/.exec(
      office,
    ) ?? [];
  const portfolio = rank && of && !/^State\b/.test(of) ? portfolioOf(of) : null;
  if (!rank || !portfolio) return headTitle(office) ?? office.split(/,| & /)[0] ?? office;
  const isShort = (rank === 'Minister' || rank === 'Secretary') && portfolio.split(' ').length <= 3;
  return isShort ? `${portfolio} ${rank}` : `${rank} for ${portfolio}`;
}

/** The first of several, whole: of `Primary & Secondary Education` it is `Primary Education`. */
function portfolioOf(of: string): string {
  const [first = of, second] = of.split(/,? & |, | and /);
  const whole = ADJECTIVES.has(first) && second ? `${first} ${second.split(' ').at(-1)}` : first;
  return PORTFOLIOS[of] ?? PORTFOLIOS[whole] ?? whole;
}
