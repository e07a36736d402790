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
  'The talks end on Friday. (Reporting by Boris Johnson in Kyiv)',
  'The talks end on Friday. (Reporting by Jane Roe; editing by Tony Blair)',
  'Additional reporting by Theresa May in London and John Major in Paris',
  'Writing by Jane Roe, John Doe and Gordon Brown',
];
