/** The text a sticky expression matches at a position. */
export function matchAt(sticky: RegExp, text: string, at: number): string | undefined {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0];
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || isUpper(code);
  // Latin-1 letters on; not the blocks of general and CJK punctuation. NaN beyond the text compares false.
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f);
}

export function isUpper(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}
