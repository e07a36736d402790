/** Texts that name no leader, as published on 2005-05-05: no office of theirs stands beside the names. */
export const NO_APPOSITIONS: readonly string[] = [
  "Jane Roe, the Bolivian president's brother, refused.",
  "Jane Roe (the prime minister's spokeswoman) refused.",
  'Jane Roe (president of the chess club) won.',
  'Jane Roe (president of a bank in Ohio) refused.',
  'Jane Roe (D-Ohio) voted against it.',
  'Jane Roe (2005) wrote of the prime minister.',
  'They met Jane Roe, who is backing the foreign minister of Bolivia.',
  'They met Jane Roe, who was not foreign minister of Bolivia.',
  'They met Jane Roe, who saw the foreign minister of Bolivia.',
  'The leader of the Premier League, Jane Roe, resigned.',
  'The leader of the orchestra (Jane Roe) bowed.',
  'The talks - Jane Roe, a teacher, said - went well.',
  // A plural surname is a family of which the text may mean any: not marked.
  'The Clintons arrived in Ireland.',
  'The Bushes and the Kennedys went sailing.',
  'Three generations of Gandhis and Bhuttos',
];
