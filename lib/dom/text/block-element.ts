/** Block-level by the HTML standard's rendering section; asked before any style is computed. */
const BLOCK_TAGS = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search section summary table caption colgroup col thead tbody tfoot tr td th ul xmp'.split(
    ' ',
  ),
);

/** Whether an element begins a new block of text. A floated inline element is a drop cap, which does not. */
export function isBlockElement(element: Element): boolean {
  if (BLOCK_TAGS.has(element.localName)) return true;
  const style = getComputedStyle(element);
  return style.float === 'none' && !/^(?:inline|contents|ruby|none)/.test(style.display);
}
