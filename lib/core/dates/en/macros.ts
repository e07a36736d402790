/** Forms that other forms are built of, by the name they go under there. */
export const ENGLISH_MACROS = {
  ORD: '(ORDINAL|DIGITORD)',
  NUMBERWORD: 'NUMERAL ((HYPHEN|and)? NUMERAL){0,4}',
  /** `3`, `2.5`, `2 1/2`, `twenty-five`, `a hundred`, `a dozen`. */
  NUM: '(INT (INT SLASH INT)? | DECIMAL | (a (?=hundred|thousand|million|dozen))? NUMBERWORD)',
  /** A number nobody counts. */
  SOME: `(
    several | many | some | numerous | countless | multiple | various | few | a few | the few |
    a number of | a handful of | dozens of | hundreds of | thousands of | scores of
  )`,
  COUPLE: 'a? couple of?',
  AP: '(AM|PM)',
} as const;
