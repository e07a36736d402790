/** Publication day, and text with its mentions marked `[name|id|office]`. */
export const SCRIPTS: readonly (readonly [day: string, marked: string])[] = [
  ['2025-05-14', '[Володимир Зеленський|Q3874799|President] прибув до Анкари.'],
  ['2025-05-14', 'Президент [Владимир Путин|Q7747|President] и канцлер [Ангела Меркель|Q567|Chancellor].'],
  ['2025-05-14', '[Еммануель Макрон|Q3052772|President] приїхав.'],
  [
    '2025-05-14',
    'Le président [Emmanuel Macron|Q3052772|President] et le chancelier [Friedrich Merz|friedrich-merz|Chancellor].',
  ],
  [
    '2025-05-14',
    'El presidente [Pedro Sánchez|Q6070218|Prime Minister] y [Javier Milei|Q52395487|President] se reunieron.',
  ],
  [
    '2025-05-14',
    'Bundeskanzler [Friedrich Merz|friedrich-merz|Chancellor] empfing [Wolodymyr Selenskyj|Q3874799|President].',
  ],
  ['2025-05-14', '[習近平|Q15031|President]が[高市早苗|Q1705028|Economic Security Minister]と会談した。'],
  ['2025-05-14', '[习近平|Q15031|President]会见了[普京|Q7747|President]。'],
  ['2025-05-14', '[윤석열|Q16090635|President] 전 대통령'],
  ['2025-05-14', '[بشار الأسد|Q44329|President] غادر دمشق'],
  ['2025-05-14', '[בנימין נתניהו|Q43723|Prime Minister] נאם בכנסת'],
];
