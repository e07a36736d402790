/** Publication day, and text with its mentions marked `[name|id|office]`: the ways wire copy gives an office. */
export const UNLISTED_STYLES: readonly (readonly [day: string, marked: string])[] = [
  [
    '1996-08-25',
    'Democratic presidential nominee [Jane Roe|text:jane roe|Presidential nominee] spoke at length.',
  ],
  [
    '1996-08-25',
    'Prime Minister-designate [Jane Roe|text:jane roe|Prime Minister-designate] said that it was over.',
  ],
  ['1996-08-25', 'He met Prime Minister Sir [John Doe|text:john doe|Prime Minister] on the way home.'],
  ['1996-08-25', 'Nigerian leader General [Jane Roe|text:jane roe|Leader] promised elections within a year.'],
  [
    '1996-08-25',
    'The military ruler of Barbados, Brigadier [Jane Roe|text:jane roe|Military ruler], stepped down.',
  ],
  ['1996-08-25', 'His Bolivian counterpart, [Jane Roe|text:jane roe], agreed to the plan.'],
  [
    '1996-08-25',
    "[Jane Roe|text:jane roe|Foreign minister], 51, Bolivia's foreign minister, agreed to the plan.",
  ],
  ['1996-08-25', 'A visit by Minister for Trade [Jane Roe|text:jane roe|Minister for Trade] was called off.'],
  ['1996-08-25', 'The Minister of Agriculture, [John Doe|text:john doe|Minister of Agriculture], said so.'],
  [
    '1996-08-25',
    'Foreign Ministers [Jane Roe|text:jane roe|Foreign Minister] of Barbados and [John Doe|text:john doe|Foreign Minister] of Iceland signed it.',
  ],
  ['1996-08-25', 'Labour leader [Jane Roe|text:jane roe|Leader] left the room early.'],
  ['1996-08-25', 'The Social Democratic leader [Jane Roe|text:jane roe|Leader] left the room early.'],
  ['1996-08-25', 'Guerrilla leader [Jane Roe|text:jane roe|Guerrilla leader] was killed in the hills.'],
  ['1996-08-25', 'Afghan warlord [Jane Roe|text:jane roe|Warlord] changed sides on Sunday.'],
  ['1996-08-25', "The guerrillas' leader, [Jane Roe|text:jane roe|Leader], was killed in the hills."],
  [
    '1996-08-25',
    'Bolivian parliament speaker [Jane Roe|text:jane roe|Parliament speaker] opened the session.',
  ],
  ['1996-08-25', 'Parliament Speaker [Jane Roe|text:jane roe|Parliament Speaker] said so.'],
  ['1996-08-25', 'Former Bolivian president [Jane Roe|text:jane roe|President] came home.'],
];
