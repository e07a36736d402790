/** Elements whose text is not read as running text, or belongs to the reader of the page (forms, editable regions). */
const UNREAD = new Set(
  'script style noscript template textarea select option button input svg math iframe object audio video canvas'.split(
    ' ',
  ),
);

/** Asks for the attribute, where `isContentEditable` would have the browser compute styles at every element. */
export function isUnreadElement(element: Element): boolean {
  const edited = element.getAttribute('contenteditable');
  return UNREAD.has(element.localName) || (edited !== null && edited.toLowerCase() !== 'false');
}

const UNREAD_OR_EDITED = `${[...UNREAD].join(',')},[contenteditable]:not([contenteditable="false" i])`;

/** Whether an element stands in one that is not read, or in an editable region. Asks for no style. */
export function isInUnread(element: Element): boolean {
  return element.closest(UNREAD_OR_EDITED) !== null;
}
