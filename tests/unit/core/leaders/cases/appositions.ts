/** Publication day, and text with its mentions marked `[name|id|office]`: an office beside a name other than by a comma. */
export const APPOSITIONS: readonly (readonly [day: string, marked: string])[] = [
  [
    '2005-05-05',
    '[Jane Roe|text:jane roe|Prime minister] (prime minister) opened the talks. [Roe|text:jane roe|Prime minister] smiled.',
  ],
  ['2005-05-05', 'The prime minister ([Jane Roe|text:jane roe|Prime minister]) opened the talks.'],
  ['2005-05-05', '[Jane Roe|text:jane roe|Opposition leader] (the Bolivian opposition leader) walked out.'],
  ['2005-05-05', "[Jane Roe|text:jane roe|Prime minister] - Bolivia's prime minister - refused."],
  ['2005-05-05', "[Jane Roe|text:jane roe|Prime minister] — Bolivia's prime minister — refused."],
  ['2005-05-05', 'The leader of the Freedom Party, [Jane Roe|text:jane roe|Leader], resigned.'],
  [
    '2005-05-05',
    'The leader of the main opposition Freedom Front, [Jane Roe|text:jane roe|Leader], resigned.',
  ],
  [
    '2005-05-05',
    '[Jane Roe|text:jane roe|Foreign minister], who is the foreign minister of Bolivia, resigned.',
  ],
  [
    '2005-05-05',
    '[Jane Roe|text:jane roe|Foreign minister], who was foreign minister until last year, resigned.',
  ],
  ['2005-05-05', '[Jane Roe|text:jane roe|Prime minister], who has been prime minister since May, resigned.'],
  ['2005-05-05', "[Jane Roe|text:jane roe|President], who became Bolivia's president in May, resigned."],
  ['2005-05-05', '[Jane Roe|text:jane roe|Finance minister], who served as finance minister, resigned.'],
  [
    '2005-05-05',
    'Foreign Minister [Jane Roe|text:jane roe|Foreign Minister] met her Russian counterpart [John Doe|text:john doe|Foreign Minister].',
  ],
  [
    '2005-05-05',
    'Bolivian President [Jane Roe|text:jane roe|President] and her Chadian counterpart, [John Doe|text:john doe|President], met.',
  ],
  ['2005-05-05', 'She met her Bolivian counterpart [John Doe|text:john doe] in Paris.'],
  ['2005-05-05', '[George Bush Sr.|Q23505|President] spoke in Houston.'],
  ['2005-05-05', '[George Bush Jr.|Q207|President] spoke in Houston.'],
];
