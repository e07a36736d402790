/**
 * Parses JSON as pages carry it: in a CDATA or comment wrapper, with raw line breaks inside strings, with commas before
 * closing brackets or a semicolon at the end.
 *
 * @returns Null for what cannot be parsed even so.
 */
export function parseLoosely(source: string): unknown {
  const bare = source
    .replace(/^[\s/*]*(?:<!--|<!\[CDATA\[)[\s/*]*/, '')
    .replace(/[\s/*]*(?:-->|\]\]>)[\s/*]*$/, '')
    .replace(/[;\s]+$/, '');
  return parse(bare) ?? parse(bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1'));
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
