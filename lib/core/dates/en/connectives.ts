const WORDS = `
  a about additional after age aged ago ahead almost an and another around as at away barely before beginning between
  business by during each earlier early end ended ending every few for from full her his in its just last lasted lasting
  late later least less like long many mid middle more my nearly new next number of on one or other our over per percent
  people points previous seats several shares since so some spent start straight than that the their these this through
  till time times to took take takes two until up various votes within working your`;

/**
 * Words, and classes of them, that English dates are joined with and that are no date however they are put together.
 * No form may consist of these alone.
 */
export const ENGLISH_CONNECTIVES: ReadonlySet<string> = new Set([
  ...WORDS.trim().split(/\s+/),
  'NUMERAL',
  'ORDINAL',
  'PAPER',
]);
