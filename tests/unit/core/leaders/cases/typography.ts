/** Publication day, and text with its mentions marked `[name|id|office]`. */
export const TYPOGRAPHY: readonly (readonly [day: string, marked: string])[] = [
  ['2025-05-14', '[Vladi­mir Pu­tin|Q7747|President] met [Recep Tayyip Erdogan|Q39259|President].'],
  [
    '2025-05-14',
    '[Emmanuel Macron|Q3052772|President]’s “friend” [Giorgia Meloni|Q451791|Prime Minister]‘s reply',
  ],
  ['2025-05-14', '[Kim Jong‑un|Q56226|Supreme Leader] smiled.'],
  ['2025-05-14', '([Olaf Scholz|Q61053|Chancellor]) and "[Angela Merkel|Q567|Chancellor]"'],
  ['2025-05-14', "[Michelle O’Neill|Q6837191|First Minister] and [Michelle O'Neill|Q6837191|First Minister]"],
  [
    '2025-05-14',
    '[Luís Montenegro|Q11764394|Prime Minister] met [Pedro Sanchez|Q6070218|Prime Minister] — and [Mette Frederiksen|Q5015|Prime Minister].',
  ],
  [
    '2025-05-14',
    'Leaders (among them [Donald Tusk|Q946|Prime Minister], [Petr Pavel|Q2080040|President]; also [Viktor Orban|Q57641|Prime Minister]) met.',
  ],
  ['2025-05-14', '[Putin|Q7747|President]? [Putin|Q7747|President]! "[Putin|Q7747|President]…"'],
];
