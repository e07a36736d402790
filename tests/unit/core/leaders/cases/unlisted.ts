/** Publication day, and text with its mentions marked `[name|id|office]`. */
export const UNLISTED: readonly (readonly [day: string, marked: string])[] = [
  ['2018-04-02', 'Foreign Minister [Jane Roe|text:jane roe] resigned. [Roe|text:jane roe] gave no reason.'],
  ['2018-04-02', "Barbados' prime minister, [Ann Doe|text:ann doe], was elected."],
  [
    '2018-04-02',
    "[Jane Roe|text:jane roe], the country's finance minister, refused. Mrs. [Roe|text:jane roe] is popular.",
  ],
  [
    '2018-04-02',
    '[Ivan Petrenko|text:ivan petrenko], a presidential adviser, will lead the team. The talks with [Petrenko|text:ivan petrenko] are secret.',
  ],
  ['2018-04-02', 'The delegation is led by presidential adviser [Ivan Petrenko|text:ivan petrenko].'],
  [
    '2018-04-02',
    'Iraqi national security adviser [Karim al-Samarra|text:karim samarra] spoke. Reporters could not reach [al-Samarra|text:karim samarra].',
  ],
  [
    '2018-04-02',
    'Energy Minister [Jane Roe|text:jane roe] and Oil and Gas Minister [John Doe|text:john doe] quit.',
  ],
  ['2018-04-02', 'Estonian President [Mari Tamm|text:mari tamm] toured the border.'],
  ['2018-04-02', 'Gov. [Alexandria Roe|text:alexandria roe] of Ohio vetoed it.'],
  ['2018-04-02', 'The foreign minister of Ukraine, [Petro Ivanenko|text:petro ivanenko], flew in.'],
  [
    '2018-04-02',
    'The outgoing defense minister, [Fernando Souza e Lima|text:fernando souza e lima], wrote a letter.',
  ],
  ['2018-04-02', 'Cabinet ministers [Jane Roe|text:jane roe] and [John Doe|text:john doe] fled.'],
  [
    '2018-04-02',
    '[Jane Roe|text:jane roe], leader of the Freedom Front party, spoke. [Roe|text:jane roe] lost.',
  ],
  [
    '2018-04-02',
    'Opposition leader [Anna van der Berg|text:anna van der berg] was arrested. [Van der Berg|text:anna van der berg] denies it.',
  ],
  ['2018-04-02', 'U.N. Secretary-General [Maria Silva|text:maria silva] called for calm.'],
  ['2018-04-02', 'Prime Minister-designate [Jane Roe|text:jane roe] took the oath.'],
  ['2018-04-02', 'Deputy Prime Minister [Jane Roe|text:jane roe] took over.'],
  ['2018-04-02', "Peru's former president, [Carlos Doe|text:carlos doe], was jailed."],
  ['2018-04-02', '[Jane Roe|text:jane roe], a former president of Peru, was jailed.'],
  ['2018-04-02', 'Privatisation Minister [Jan Nowak|text:jan nowak] sold the paper mill.'],
  ['2018-04-02', 'Attorney General [Jane Roe|text:jane roe] sued.'],
  ['1990-08-15', 'Crown Prince Hassan met King [Hussein|king-hussein|King] of Jordan.'],
  [
    '1998-02-13',
    'Environment Minister [Robert Hill|text:robert hill] and Attorney General [Jane Roe|text:jane roe] voted.',
  ],
];
