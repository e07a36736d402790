/** Surnames that are also words, months, places, brands or first names: prominence alone never marks them. */
const COMMON_WORDS = new Set(
  `akin anwar ban bean bell benedict bernie bibi best bird bishop black bolt bond booker bridges brown bush butler carter case chase clark clay coats
   cole cook cooper cotton cox craft cross cruz daily dale davis day dean duke earnest east fields fisher flake ford
   fox france francis frank frost gates gore grant graham grace grave gray green hall han hand hardy hart hill hope house
   howard hunt hunter hu in jackson johnson jones jordan judge kemp kerry king knight lake law lee leo li lincoln little
   long lord love major march marks martin mason may miller mills moon moore moran morrison north page
   park paul penn perry pitt porter power powers price prince rand reed rice rich rivers rock rose ross rush
   sharon sharp short silver simon smith snow stone strong summer summers swift taylor thomas turner walker waters
   washington webb west white will williams wilson wolf wood woods young wang yang`.split(/\s+/),
);

export function isCommonWord(folded: string): boolean {
  return COMMON_WORDS.has(folded);
}
