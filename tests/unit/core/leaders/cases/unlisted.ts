/** Publication day, and text with its mentions marked `[name|id|office]`. */
export const UNLISTED: readonly (readonly [day: string, marked: string])[] = [
  [
    '2018-04-02',
    'Foreign Minister [Jane Roe|text:jane roe|Foreign Minister] resigned. [Roe|text:jane roe|Foreign Minister] gave no reason.',
  ],
  ['2018-04-02', "Barbados' prime minister, [Ann Doe|text:ann doe|Prime minister], was elected."],
  [
    '2018-04-02',
    "[Jane Roe|text:jane roe|Finance minister], the country's finance minister, refused. Mrs. [Roe|text:jane roe|Finance minister] is popular.",
  ],
  [
    '2018-04-02',
    '[Ivan Petrenko|text:ivan petrenko|Presidential adviser], a presidential adviser, will lead the team. The talks with [Petrenko|text:ivan petrenko|Presidential adviser] are secret.',
  ],
  [
    '2018-04-02',
    'The delegation is led by presidential adviser [Ivan Petrenko|text:ivan petrenko|Presidential adviser].',
  ],
  [
    '2018-04-02',
    'Iraqi national security adviser [Karim al-Samarra|text:karim samarra|National security adviser] spoke. Reporters could not reach [al-Samarra|text:karim samarra|National security adviser].',
  ],
  [
    '2018-04-02',
    'Energy Minister [Jane Roe|text:jane roe|Energy Minister] and Oil and Gas Minister [John Doe|text:john doe|Oil and Gas Minister] quit.',
  ],
  ['2018-04-02', 'Estonian President [Mari Tamm|text:mari tamm|President] toured the border.'],
  ['2018-04-02', 'Gov. [Alexandria Roe|text:alexandria roe|Gov.] of Ohio vetoed it.'],
  [
    '2018-04-02',
    'The foreign minister of Ukraine, [Petro Ivanenko|text:petro ivanenko|Foreign minister], flew in.',
  ],
  [
    '2018-04-02',
    'The outgoing defense minister, [Fernando Souza e Lima|text:fernando souza e lima|Defense minister], wrote a letter.',
  ],
  [
    '2018-04-02',
    'Cabinet ministers [Jane Roe|text:jane roe|Cabinet minister] and [John Doe|text:john doe|Cabinet minister] fled.',
  ],
  [
    '2018-04-02',
    '[Jane Roe|text:jane roe|Leader], leader of the Freedom Front party, spoke. [Roe|text:jane roe|Leader] lost.',
  ],
  [
    '2018-04-02',
    'Opposition leader [Anna van der Berg|text:anna van der berg|Opposition leader] was arrested. [Van der Berg|text:anna van der berg|Opposition leader] denies it.',
  ],
  ['2018-04-02', 'U.N. Secretary-General [Maria Silva|text:maria silva|Secretary-General] called for calm.'],
  ['2018-04-02', 'Prime Minister-designate [Jane Roe|text:jane roe|Prime Minister-designate] took the oath.'],
  ['2018-04-02', 'Deputy Prime Minister [Jane Roe|text:jane roe|Deputy Prime Minister] took over.'],
  ['2018-04-02', "Peru's former president, [Carlos Doe|text:carlos doe|President], was jailed."],
  ['2018-04-02', '[Jane Roe|text:jane roe|President], a former president of Peru, was jailed.'],
  [
    '2018-04-02',
    'Privatisation Minister [Jan Nowak|text:jan nowak|Privatisation Minister] sold the paper mill.',
  ],
  ['2018-04-02', 'Attorney General [Jane Roe|text:jane roe|Attorney General] sued.'],
  ['1990-08-15', 'Crown Prince Hassan met King [Hussein|king-hussein|King] of Jordan.'],
  [
    '1998-02-13',
    'Environment Minister [Robert Hill|text:robert hill|Environment Minister] and Attorney General [Jane Roe|text:jane roe|Attorney General] voted.',
  ],
];
