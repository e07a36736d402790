/** Publication day, and text with its mentions marked `[name|id|office]`. */
export const REGNAL: readonly (readonly [day: string, marked: string])[] = [
  [
    '2025-05-20',
    "Pope [Leo XIV|pope-leo-xiv|Pope] thanked Pope [Francis|Q450675|Pope]'s nurses. [Francis|Q450675|Pope] died in April; [Leo|pope-leo-xiv|Pope] was elected in May.",
  ],
  [
    '2025-05-20',
    'King [Charles|Q43274|King] met [Charles III|Q43274|King] coin makers. [Charles|Q43274|King] laughed.',
  ],
  ['2025-05-20', '[Felipe VI|king-felipe-vi|King] and King [Felipe|king-felipe-vi|King] are one.'],
  ['2025-05-20', 'Emperor [Naruhito|Q217096|Emperor] bowed.'],
  [
    '2025-05-20',
    'Queen [Victoria|queen-victoria|Queen] reigned long. [Victoria|queen-victoria|Queen] wore black.',
  ],
  ['2025-05-20', 'Lord [Mandelson|Q310046|Ambassador to the United States] resigned.'],
  [
    '2025-05-20',
    'Chairman [Mao|Q5816|Chairman of the Communist Party] swam. [Mao|Q5816|Chairman of the Communist Party] was 72.',
  ],
  ['2025-05-20', 'Sultan [Qaboos|sultan-qaboos|Sultan] built roads.'],
];
