/** Publication day, and text with its mentions marked `[name|id|office]`. */
export const TIME: readonly (readonly [day: string, marked: string])[] = [
  ['1999-06-01', '[Tony Blair|Q9545|Prime Minister] visited Kosovo with [Bill Clinton|Q1124|President].'],
  ['1999-06-01', '[George W. Bush|Q207|Governor] governs Texas.'],
  ['1999-06-01', '[Donald Rumsfeld|Q184650|Defense Secretary] once ran the Pentagon.'],
  ['2015-07-01', '[Donald Trump|Q22686|Presidential Candidate] joined the race in June.'],
  ['2015-07-01', '[Jeremy Corbyn|jeremy-corbyn] wants to lead Labour.'],
  ['2021-05-01', 'Former President [Donald Trump|Q22686|President] golfed.'],
  ['2021-05-01', '[Angela Merkel|Q567|Chancellor] is leaving.'],
  ['2021-05-01', '[Nicolas Sarkozy|Q329|President] was convicted.'],
];
