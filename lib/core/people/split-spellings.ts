import { collapseSpace } from '../text/collapse-space.ts';

/** Spellings as they are typed into one field, between commas of any script, semicolons or line ends; each once. */
export function splitSpellings(typed: string): string[] {
  const spellings = typed.split(/[,;،、，；\n]/u).map(collapseSpace);
  return [...new Set(spellings.filter((spelling) => /\p{L}/u.test(spelling)))];
}
