/** Surnames in the romanisations that are in use side by side, by the plainest of them. */
const SURNAMES: Readonly<Record<string, string>> = {
  choe: 'choi',
  chong: 'chung',
  chung: 'chung',
  jeong: 'chung',
  jung: 'chung',
  jo: 'cho',
  lee: 'yi',
  li: 'yi',
  lim: 'im',
  moon: 'mun',
  park: 'pak',
  rhee: 'yi',
  ri: 'yi',
  rim: 'im',
  roh: 'no',
  ryu: 'yu',
  shin: 'sin',
  yoo: 'yu',
  yoon: 'yun',
};
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/yeo|eo|oo|u/g, 'o'],
  [/ae/g, 'e'],
  [/ch|j/g, 'j'],
  [/t/g, 'd'],
  [/p/g, 'b'],
  [/k/g, 'g'],
  [/sh/g, 's'],
  [/r/g, 'l'],
];

/** A Korean surname or given name whichever way romanised: `Yi Han-tong` is `Lee Han-dong`. */
export function koreanSound(name: string): string {
  const letters = name.toLowerCase().replace(/[^a-z]/g, '');
  let sound = SURNAMES[letters] ?? letters;
  for (const [pattern, by] of SAME_SOUND) sound = sound.replace(pattern, by);
  return sound;
}
