/** Publication day, and text with its mentions marked `[name|id|office]`. */
export const FULL_NAMES: readonly (readonly [day: string, marked: string])[] = [
  ['2025-05-14', '[Vladimir Putin|Q7747|President] will not attend the talks.'],
  ['2025-05-14', 'The call with [Emmanuel Macron|Q3052772|President] lasted an hour.'],
  [
    '2025-05-14',
    'It was [Keir Starmer|Q6383803|Prime Minister], not [Rishi Sunak|Q20055561|Prime Minister], who signed.',
  ],
  ['2025-05-14', 'Aides to [Donald J. Trump|Q22686|President] confirmed the trip.'],
  ['2025-05-14', '[Donald John Trump|Q22686|President] took the oath.'],
  [
    '2025-05-14',
    'Talks with [Recep Tayyip Erdogan|Q39259|President] and [Recep Tayyip Erdoğan|Q39259|President] began.',
  ],
  ['2025-05-14', '[VOLODYMYR ZELENSKY|Q3874799|President] ARRIVES IN ANKARA'],
  ['2025-05-14', '“[Volodymyr Zelenskyy|Q3874799|President] is ready,” an aide said.'],
  ['2025-05-14', "[Volodymyr Zelenskiy|Q3874799|President]'s office declined to comment."],
  ['2025-05-14', '[Ursula von der Leyen|Q60772|President] addressed the parliament.'],
  ['2025-05-14', 'A letter from [Ursula Von Der Leyen|Q60772|President] arrived.'],
  [
    '2025-05-14',
    '[Xi Jinping|Q15031|President] hosted [Kim Jong-un|Q56226|Supreme Leader] and [Kim Jong Un|Q56226|Supreme Leader].',
  ],
  ['2025-05-14', '[Luiz Inácio Lula da Silva|Q37181|President] flew home.'],
  ['2025-05-14', '[Luiz Inacio Lula da Silva|Q37181|President] flew home.'],
  ['2025-05-14', '[Andrés Manuel López Obrador|Q318508|President] has retired.'],
  [
    '2025-05-14',
    '[Bashar al-Assad|Q44329|President] fled to Moscow; [Bashar Assad|Q44329|President] stayed there.',
  ],
  [
    '2025-05-14',
    '[Abdel Fattah el-Sisi|Q307871|President] and [Abdel Fattah al-Sisi|Q307871|President] are one man.',
  ],
  ['2025-05-14', '[Abdel-Fattah el-Sisi|Q307871|President] received the envoy.'],
  [
    '2025-05-14',
    '[Muammar Gaddafi|muammar-gaddafi|Leader], [Moammar Gadhafi|muammar-gaddafi|Leader] and [Muammar Qaddafi|muammar-gaddafi|Leader] are spellings.',
  ],
  [
    '2025-05-14',
    'Archives of [Mao Zedong|Q5816|Chairman of the Communist Party] and [Mao Tse-tung|Q5816|Chairman of the Communist Party] were opened.',
  ],
  [
    '2025-05-14',
    '[George H. W. Bush|Q23505|President] and [George H.W. Bush|Q23505|President] are the same president.',
  ],
  ['2025-05-14', '[George W. Bush|Q207|President] painted.'],
  ['2025-05-14', '[Martin Luther King Jr.|Q8027|Leader of the Civil Rights Movement] was born in Atlanta.'],
  ['2025-05-14', '[Robert F. Kennedy Jr.|robert-f-kennedy-jr|Health Secretary] testified.'],
  ['2025-05-14', '[Charles de Gaulle|Q2042|President] led the Free French.'],
  [
    '2025-05-14',
    'Aides of [Aung San Suu Kyi|Q36740|Leader of the National League for Democracy] were freed.',
  ],
  ['2025-05-14', '[Mohammed bin Salman|Q6892571|Crown Prince] met [Mohammed bin Zayed|Q1951896|President].'],
  [
    '2025-05-14',
    '[Ban Ki-moon|Q1253|Secretary-General] and [Kofi Annan|Q1254|Secretary-General] ran the United Nations.',
  ],
  [
    '2025-05-14',
    '[Jens Stoltenberg|Q57665|Finance Minister] handed over to [Mark Rutte|Q57792|Secretary General].',
  ],
  [
    '2025-05-14',
    '[António Guterres|Q311440|Secretary-General] spoke after [Antonio Guterres|Q311440|Secretary-General] had written.',
  ],
  ['2025-05-14', '[Abraham Lincoln|Q91|President] freed the slaves.'],
  [
    '2025-05-14',
    'Biographies of [Winston Churchill|Q8016|Prime Minister] and [Joseph Stalin|Q855|General Secretary of the Communist Party] sell well.',
  ],
  [
    '2025-05-14',
    '[J.D. Vance|Q28935729|Vice President] and [JD Vance|Q28935729|Vice President] are one name.',
  ],
  [
    '2025-05-14',
    '[Jean-Luc Mélenchon|jean-luc-melenchon|Leader of France Unbowed] attacked [Marine Le Pen|marine-le-pen|Leader of the National Rally].',
  ],
  ['2025-05-14', 'The foundation thanked [Nelson Mandela|Q8023|President].'],
  ['2025-05-14', '[Narendra Modi|Q1058|Prime Minister] tweeted.'],
  [
    '2025-05-14',
    '[Benjamin Netanyahu|Q43723|Prime Minister] and [Binyamin Netanyahu|Q43723|Prime Minister] are spellings.',
  ],
  ['2025-05-14', '[Alexander Lukashenko|Q2866|President] won again.'],
  ['2025-05-14', '[Nicolás Maduro|Q58132|President] and [Nicolas Maduro|Q58132|President] are spellings.'],
  ['2016-10-10', 'Since the [Obama|Q76|President] years and the [Barack Obama|Q76|President] campaign'],
  ['1998-08-10', 'The office of President [Daniel arap Moi|Q193492|President] denied it.'],
  ['1998-08-10', 'Secretary of State [James A. Baker III|james-baker|Secretary of State] had left by then.'],
];
