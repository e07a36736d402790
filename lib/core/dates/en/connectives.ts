const WORDS = `
  a about additional after age aged ago ahead almost an and another around as at away barely before beginning between
  business by during each earlier early economy end ended ending every few for from full generation her his in its
  just last lasted lasting late later least less like long many mid middle more my nearly new next number of on one
  or other our over people per percent points previous seats several shares since so society some spent standards
  start straight take takes technology than that the their these this through till time times to took two until up
  various votes within working world your youth`;

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
