/** Texts that name no leader, as published on 2016-10-10. */
export const BYLINES_AND_ADDRESSES: readonly string[] = [
  'By Boris Johnson',
  'By Jane Roe and Theresa May',
  '@Putin is a handle.',
  'Follow @TrumpDailyPosts and @ZelenskyyUa.',
  '#Trump trends; so does #Merkel.',
  'https://example.org/Trump/Putin',
  'www.trump.com and Trump.com',
  'Write to info@Obama.org',
  'example.org/people/Obama/about',
];
