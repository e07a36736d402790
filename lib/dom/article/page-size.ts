/**
 * Elements beyond which a page is not read: Readability parses in one task, 0.2 s for the 9,900 elements of the longest
 * page measured, and so about 0.6 s for these. News pages have one to five thousand.
 */
const MAX_ELEMENTS = 30_000;
/**
 * Elements within each other beyond which a page is not read: Chromium's parser makes no more than 512, so that deeper
 * ones are a script's, and Readability takes time with the square of them.
 */
const MAX_DEPTH = 512;
/** Code units of text beyond which a page is not read: "War and Peace" has 3.2 million. */
const MAX_TEXT = 4_000_000;

const UNREAD = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

/** Whether a page is of a size that Readability can read in one task. Ends at the first sign that it is not. */
export function isReadableSize(page: Document): boolean {
  if (page.getElementsByTagName('*').length > MAX_ELEMENTS) return false;
  const root = page.documentElement;
  let depth = 1;
  let text = 0;
  let node: Node | null = root;
  while (node) {
    if (node.nodeType === Node.TEXT_NODE) text += (node as Text).length;
    if (depth > MAX_DEPTH || text > MAX_TEXT) return false;
    if (node.firstChild && !UNREAD.has(node.nodeName)) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth -= 1;
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  return true;
}
