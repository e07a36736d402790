/** Puts a parsed page into the test's own document, so that it is styled and laid out; returns the undo. */
export function showPage(page: Document): () => void {
  const { head, body, documentElement } = document;
  const [headBefore, bodyBefore] = [[...head.childNodes], [...body.childNodes]];
  const langBefore = documentElement.lang;
  documentElement.lang = page.documentElement.lang;
  head.append(...[...page.head.childNodes].map((node) => document.importNode(node, true)));
  body.replaceChildren(...[...page.body.childNodes].map((node) => document.importNode(node, true)));
  return () => {
    head.replaceChildren(...headBefore);
    body.replaceChildren(...bodyBefore);
    documentElement.lang = langBefore;
  };
}
