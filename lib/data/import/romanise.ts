import { fold } from '#lib/core/text/fold.ts';

/** The source's romanisation and what newspapers write, of given names and endings that are frequent in it. */
const GIVEN_NAMES: Readonly<Record<string, string>> = {
  Abdallah: 'Abdullah',
  Ahmad: 'Ahmed',
  Aleksandar: 'Aleksandar',
  Aleksandr: 'Alexander',
  Aleksey: 'Alexei',
  Andrey: 'Andrei',
  Anatoliy: 'Anatoly',
  Arkadiy: 'Arkady',
  Dmitriy: 'Dmitry',
  Gennadiy: 'Gennady',
  Georgiy: 'Georgy',
  Grigoriy: 'Grigory',
  Husayn: 'Hussein',
  Ibrahim: 'Ibrahim',
  Muhammad: 'Mohammed',
  Nikolay: 'Nikolai',
  Sergey: 'Sergei',
  Sulayman: 'Suleiman',
  Umar: 'Omar',
  Valeriy: 'Valery',
  Vasiliy: 'Vasily',
  Vitaliy: 'Vitaly',
  Yevgeniy: 'Yevgeny',
  Yuriy: 'Yuri',
  Yusuf: 'Youssef',
};

/** A given name or surname as newspapers romanise it; itself where they agree with the source. */
export function inNewspapers(word: string): string {
  return GIVEN_NAMES[word] ?? word;
}

const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/\b(?:al|el|as|ad|ar|at|az|ash|ul)(?:-| )/g, ''],
  [/moha?mm?[ae]d|muha?mm?[ae]d|mehm[ae]t/g, 'mohamed'],
  [/abdu?l?l[ae]h/g, 'abdalah'],
  [/aleksand|aleksi?and|olexand|oleksand|alyaksand/g, 'alexand'],
  [/x/g, 'ks'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/dj|dzh|zh/g, 'j'],
  [/tch|tsch|cz/g, 'ch'],
  [/sch|sz/g, 'sh'],
  [/ck|q|c(?=[aouklrt])/g, 'k'],
  [/ou|oo/g, 'u'],
  [/ee|ey|ei|iy|yi|ii|ij|ie|y/g, 'i'],
  [/w/g, 'v'],
  [/([a-z])\1/g, '$1'],
];

/** A spelling-blind form: what sounds alike is equal, so that `Berdimuhamedow` is `Berdymukhammedov`. */
export function soundOf(words: string): string {
  let sound = fold(words);
  for (const [pattern, by] of SAME_SOUND) sound = sound.replace(pattern, by);
  return sound.replace(/[^\p{L}]/gu, '');
}

/** The same without vowels but the first: only for people who agree in much else. */
export function consonantsOf(words: string): string {
  const sound = soundOf(words);
  return sound.charAt(0) + sound.slice(1).replace(/[aeiouh]/g, '');
}
