import { WordList } from '../../text/word-list.ts';

/** Surnames that are also words, months, places, brands or first names: prominence alone never marks them. */
const COMMON_WORDS = new WordList(
  `akin anwar ban bean bell benedict bernie best bibi bird bishop black bolt bond booker bridges brown bush
   butler carter case chase clark clay coats cole cook cooper cotton cox craft cross cruz daily dale davis
   day dean duke earnest east fields fisher flake ford fox france francis frank frost gates gore grace
   graham grant grave gray green hall han hand hardy hart hill hope house howard hu hunt hunter jackson
   johnson jones jordan judge kemp kerry king knight lake law lee leo li lincoln little long lord love major
   march marks martin mason may miller mills moon moore moran morrison north page park paul penn perry pitt
   porter power powers price prince rand reed rice rich rivers rock rose ross rush sharon sharp short silver
   simon smith snow stone strong summer summers swift taylor thomas turner walker wang washington waters
   webb west white will williams wilson wolf wood woods yang young`,
);

export function isCommonWord(folded: string): boolean {
  return COMMON_WORDS.has(folded);
}
