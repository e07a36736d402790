/** Surnames that are also words, months, places or brands: prominence alone never marks them. */
const COMMON_WORDS = new Set(
  `akin ban bean bell best bird bishop black bolt bond booker bridges brown bush butler carter case chase clark clay coats
   cole cook cooper cotton cox craft cross cruz daily dale davis day dean dole duke earnest east fields fisher flake ford
   fox france frank frost gates gore grant graham grace grave gray green hall han hand hardy hart haley hill hope house
   howard hunt hunter hu in jackson johnson jones jordan judge kaine kemp kerry king knight lake law lee li lincoln little
   long lord love ma major march marks martin mason may miller mills moon moore moran morrison newsom noem north page
   park paul pence penn perry pitt porter power powers price prince rand reed reid rice rich rivers rock rose ross rush
   sanders sharp short silver simon smith snow stone strong summer summers swift taylor thomas turner walker waters
   washington webb west white will williams wilson wolf wood woods xi young wang yang`.split(/\s+/),
);

export function isCommonWord(folded: string): boolean {
  return COMMON_WORDS.has(folded);
}
