/** Publication day, and text with its mentions marked `[name|id|office]`. */
export const SAME_SURNAME: readonly (readonly [day: string, marked: string])[] = [
  [
    '2016-07-28',
    'President [Clinton|Q1124|President] praised Secretary [Clinton|Q6294|Presidential Candidate].',
  ],
  [
    '2016-07-28',
    '[Hillary Clinton|Q6294|Presidential Candidate] won Iowa. [Clinton|Q6294|Presidential Candidate] thanked her voters.',
  ],
  ['2016-07-28', '[Bill Clinton|Q1124|President] spoke. [Clinton|Q1124|President] left office in 2001.'],
  [
    '2016-07-28',
    '[Bill Clinton|Q1124|President] spoke first. Then [Hillary Clinton|Q6294|Presidential Candidate] rose. [Clinton|Q6294|Presidential Candidate] smiled.',
  ],
  [
    '2016-07-28',
    '[Justin Trudeau|Q3099714|Prime Minister] won. [Trudeau|Q3099714|Prime Minister] promised change.',
  ],
  [
    '2016-07-28',
    '[Pierre Trudeau|Q8619|Prime Minister] died in 2000. [Trudeau|Q8619|Prime Minister] was 80.',
  ],
  [
    '2016-07-28',
    '[Raúl Castro|Q46896|President] met [Barack Obama|Q76|President]. [Castro|Q46896|President] grinned.',
  ],
  ['2016-07-28', '[Fidel Castro|Q11256|President] was absent. [Castro|Q11256|President] is ill.'],
  ['2016-07-28', '[Kim Jong-un|Q56226|Supreme Leader] is a grandson of [Kim Il-sung|Q41117|Supreme Leader].'],
  [
    '2016-07-28',
    '[Indira Gandhi|Q1149|Prime Minister] was shot in 1984. [Gandhi|Q1149|Prime Minister] was 66.',
  ],
  [
    '2016-07-28',
    '[Mahatma Gandhi|Q1001|Leader of the Independence Movement] marched. [Gandhi|Q1001|Leader of the Independence Movement] made salt.',
  ],
  [
    '2016-07-28',
    '[Marine Le Pen|marine-le-pen|Leader of the National Rally] broke with [Jean-Marie Le Pen|jean-marie-le-pen|Leader of the National Front].',
  ],
  [
    '2016-07-28',
    '[George H. W. Bush|Q23505|President] hired [James Baker|james-baker|Secretary of State]; [Bush|Q23505|President] trusted him.',
  ],
  [
    '2016-07-28',
    '[Konstantinos Karamanlis|konstantinos-karamanlis|President] was the uncle of [Kostas Karamanlis|Q188978|Prime Minister].',
  ],
  [
    '2016-07-28',
    '[Corazon Aquino|corazon-aquino|President] was the mother of [Benigno Aquino III|Q1464|President].',
  ],
  [
    '2016-07-28',
    '[Benazir Bhutto|Q34413|Prime Minister] buried [Zulfikar Ali Bhutto|zulfikar-ali-bhutto|Prime Minister].',
  ],
  [
    '2016-07-28',
    '[Robert F. Kennedy|robert-f-kennedy|Senator] was the brother of [John F. Kennedy|Q9696|President].',
  ],
  [
    '2025-06-04',
    'President-elect [Lee Jae-myung|Q12612463|President] thanked voters. President [Lee|Q12612463|President] takes office today.',
  ],
  [
    '2025-06-04',
    'President [Lee Jae-myung|Q12612463|President] met an envoy. Former President [Lee Myung-bak|Q14342|President] did not.',
  ],
  [
    '2025-05-01',
    'President-elect [Lee Jae-myung|Q12612463|Opposition Leader] thanked voters. President [Lee|Q12612463|Opposition Leader] takes office in June.',
  ],
  ['1990-11-01', '[George Bush|Q23505|President] sent troops to the Gulf.'],
  ['1990-11-01', 'President [Bush|Q23505|President] sent troops to the Gulf.'],
  ['2003-03-20', '[George Bush|Q207|President] gave Iraq 48 hours.'],
  ['2003-03-20', 'President [Bush|Q207|President] gave Iraq 48 hours.'],
  [
    '2003-03-20',
    'Former President [Bush|Q207|President] skydived, said his son President [George W. Bush|Q207|President].',
  ],
  [
    '2017-11-15',
    "[Robert Mugabe|Q10707|President] left the house. His wife, [Grace Mugabe|Q453364|Leader of the ZANU-PF Women's League], stayed; Mr [Mugabe|Q10707|President]'s party met.",
  ],
  [
    '2018-06-12',
    "[Kim Jong Un|Q56226|Supreme Leader] came with his sister [Kim Yo Jong|kim-yo-jong|Deputy Department Director of the Workers' Party]. [Kim|Q56226|Supreme Leader] smiled.",
  ],
];
