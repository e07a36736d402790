/** Publication day, and text with its mentions marked `[name|id|office]`. */
export const TITLES: readonly (readonly [day: string, marked: string])[] = [
  ['2012-03-01', 'President [Obama|Q76|President] spoke to Prime Minister [Cameron|Q192|Prime Minister].'],
  ['2012-03-01', 'Chancellor [Merkel|Q567|Chancellor] and President [Sarkozy|Q329|President] met in Paris.'],
  ['2012-03-01', 'Former President [Carter|Q23685|President] went to Cuba.'],
  ['2012-03-01', 'Former President [Bush|Q207|President] published his memoirs.'],
  ['2012-03-01', 'Secretary of State [Clinton|Q6294|Secretary of State] flew to Geneva.'],
  ['2012-03-01', "Prime Minister [Netanyahu|Q43723|Prime Minister]'s plane landed."],
  [
    '2012-03-01',
    'British Prime Minister [David Cameron|Q192|Prime Minister] and French President [Nicolas Sarkozy|Q329|President] agreed.',
  ],
  ['2012-03-01', 'Sen. [McCain|Q10390|Senator] objected.'],
  ['2012-03-01', 'Vice President [Biden|Q6279|Vice President] cast the vote.'],
  ['2012-03-01', 'Turkish Prime Minister [Erdogan|Q39259|Prime Minister] called.'],
  ['2012-03-01', 'Gov. [Romney|Q4496|Presidential Candidate] released a statement.'],
  ['2012-03-01', 'Defense Secretary [Panetta|Q244631|Defense Secretary] took questions.'],
  ['2012-03-01', 'Foreign Minister [Lavrov|Q58217|Foreign Minister] shrugged.'],
  ['2012-03-01', 'Speaker [Boehner|Q11702|House Speaker] gave in.'],
  ['2012-03-01', 'Former Secretary of State [Rice|Q47216|Secretary of State] teaches at Stanford.'],
  ['2012-03-01', 'Queen [Elizabeth II|Q9682|Queen] opened the games.'],
  ['2012-03-01', 'President [Hu|Q15029|President] landed in Seoul.'],
  ['2012-03-01', 'Then-President [George W. Bush|Q207|President] decided alone.'],
];
