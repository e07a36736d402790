/** Every run of white space as one space, none at the ends: the words as they are read. */
export function collapseSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
