/** Publication day, and text with its mentions marked `[name|id|office]`. */
export const PROMINENCE: readonly (readonly [day: string, marked: string])[] = [
  [
    '2016-10-10',
    'Polls favour [Clinton|Q6294|Presidential Candidate], although [Trump|Q22686|Presidential Candidate] disagrees.',
  ],
  ['2016-10-10', '[Trump|Q22686|Presidential Candidate] posted again.'],
  ['2016-10-10', 'The sanctions hurt [Putin|Q7747|President], not [Merkel|Q567|Chancellor].'],
  ['2016-10-10', 'What [Erdogan|Q39259|President] wants'],
  ['2016-10-10', "[Obama|Q76|President]'s second term is ending."],
  ['2016-10-10', 'When [Trump|Q22686|Presidential Candidate] speaks, markets listen.'],
  ['2016-10-10', 'On Monday [Trump|Q22686|Presidential Candidate] will fly to Ohio.'],
  ['2016-10-10', 'Asked about it, Mr. [Trump|Q22686|Presidential Candidate] laughed.'],
  ['2016-10-10', '[Putin|Q7747|President] & [Trump|Q22686|Presidential Candidate]: a friendship'],
  ['2016-10-10', 'The reporting by the paper angered [Trump|Q22686|Presidential Candidate].'],
  ['2016-10-10', '[Obama|Q76|President], Texas governors and a mayor met.'],
  ['2016-10-10', 'A [Putin|Q7747|President] aide called.'],
  ['2016-10-10', 'Republican [Trump|Q22686|Presidential Candidate] answered.'],
  ['2016-10-10', 'It echoed [Churchill|Q8016|Prime Minister] and [Thatcher|Q7416|Prime Minister].'],
  ['2016-10-10', '[Nixon|Q9588|President] had tapes, they said.'],
  [
    '2016-10-10',
    'The pro-[Putin|Q7747|President] party and the anti-[Trump|Q22686|Presidential Candidate] crowd',
  ],
  [
    '2016-10-10',
    'Letters from [Hitler|Q352|Chancellor] and [Stalin|Q855|General Secretary of the Communist Party] were sold.',
  ],
  ['2016-10-10', "Russia's [Putin|Q7747|President] and Germany's [Merkel|Q567|Chancellor] spoke."],
  ['2023-02-24', '[Zelensky|Q3874799|President] asked [Biden|Q6279|President] for jets.'],
  [
    '2023-02-24',
    '[Xi|Q15031|President] stayed silent; [Modi|Q1058|Prime Minister] called; [Scholz|Q61053|Chancellor] hesitated.',
  ],
  ['2023-02-24', 'Would [Macron|Q3052772|President] come?'],
  ['2023-02-24', '[Xi|Q15031|President]’s plan has twelve points.'],
  [
    '2023-02-24',
    '[Netanyahu|Q43723|Prime Minister] objected, [Erdogan|Q39259|President] mediated and [Lula|Q37181|President] offered help.',
  ],
  [
    '1996-03-01',
    '[Yeltsin|Q34453|President] fell ill, and [Arafat|Q34211|President] waited for [Peres|Q57410|Prime Minister].',
  ],
  ['1996-03-01', '[Dole|bob-dole|Senate Majority Leader] won South Carolina.'],
  ['1996-03-01', '[Chirac|Q2105|President] ended the tests.'],
  ['1996-03-01', '[Mandela|Q8023|President] danced.'],
];
