/** Block-level by the HTML standard's rendering section; asked before any style is computed. */
const BLOCK_TAGS = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search section summary table caption colgroup col thead tbody tfoot tr td th ul xmp'.split(
    ' ',
  ),
);

/** Whether an element is block-level by its name alone: no style is computed. */
export function isBlockTag({ localName }: Element): boolean {
  return BLOCK_TAGS.has(localName);
}

/** Whether an element begins a new block of text. A floated inline element is a drop cap, which does not. */
export function isBlockElement(element: Element): boolean {
  if (isBlockTag(element)) return true;
  const style = getComputedStyle(element);
  return style.float === 'none' && !/^(?:inline|contents|ruby|none)/.test(style.display);
}
