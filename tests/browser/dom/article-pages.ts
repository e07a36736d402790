/** Filler that makes a paragraph long enough to be an article's. */
export const LONG =
  'The committee met for the third time this week, and its members heard from witnesses who had travelled from all parts of the country to speak about the state of the harbours, the roads and the schools.';

export const page = (head: string, body: string) =>
  new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
    'text/html',
  );

export interface PageCase {
  readonly name: string;
  readonly page: Document;
  /** Words that must be read, in this order. */
  readonly read: readonly string[];
  /** Words that must not be. */
  readonly left: readonly string[];
}

const BODY = `<p>Opening. ${LONG}</p><p>Middle. ${LONG}</p><p>Closing. ${LONG}</p>`;

export const PAGE_CASES: readonly PageCase[] = [
  {
    name: 'navigation, most read and footer are left',
    page: page(
      '<title>Harbour vote | Gazette</title>',
      `<header><nav><a href="#">NAVWORDS</a></nav></header><main><article><h1>Harbour vote</h1>${BODY}</article><aside><h3>MOSTREAD</h3></aside></main><footer>FOOTWORDS</footer>`,
    ),
    read: ['Harbour vote', 'Opening.', 'Middle.', 'Closing.'],
    left: ['NAVWORDS', 'MOSTREAD', 'FOOTWORDS'],
  },
  {
    name: 'headline, standfirst and caption belong to it',
    page: page(
      '<title>Harbour vote | Gazette</title>',
      `<main><article><h1>Harbour vote</h1><p class="deck">The STANDFIRST says in one sentence what follows.</p><figure><img alt=""><figcaption>CAPTION of the picture</figcaption></figure><div>${BODY}</div></article></main>`,
    ),
    read: ['Harbour vote', 'STANDFIRST', 'CAPTION', 'Opening.'],
    left: [],
  },
  {
    name: 'a related-story box inside the body is left',
    page: page(
      '<title>Harbour vote</title>',
      `<article><h1>Harbour vote</h1><p>Opening. ${LONG}</p><aside class="related"><h3><a href="#">RELATED story</a></h3></aside><p>Middle. ${LONG}</p><p>Closing. ${LONG}</p></article>`,
    ),
    read: ['Opening.', 'Middle.', 'Closing.'],
    left: ['RELATED'],
  },
  {
    name: 'bare text between line breaks is read',
    page: page(
      '<title>Harbour vote</title>',
      `<div id="story"><h1>Harbour vote</h1>Opening. ${LONG}<br><br>Middle. ${LONG}<br><br>Closing. ${LONG}</div>`,
    ),
    read: ['Opening.', 'Middle.', 'Closing.'],
    left: [],
  },
  {
    name: 'font elements and split text nodes are read',
    page: splitTexts(
      page(
        '<title>Harbour vote</title>',
        `<article><h1>Harbour vote</h1><p><font>Opening. ${LONG}</font></p><p>Middle. ${LONG}</p><p>Closing. ${LONG}</p></article>`,
      ),
    ),
    read: ['Opening.', 'Middle.', 'Closing.'],
    left: [],
  },
  {
    name: 'an article that the page shows only when its script has run is read',
    page: page(
      '<title>Harbour vote</title><style>article { visibility: hidden }</style>',
      `<article><h1>Harbour vote</h1>${BODY}</article>`,
    ),
    read: ['Harbour vote', 'Opening.', 'Middle.', 'Closing.'],
    left: [],
  },
  {
    name: 'words that stand in elements of their own stay apart',
    page: page(
      '<title>Harbour vote</title>',
      `<article><h1>Harbour vote</h1><p>Opening <i>by</i> <b>Jane</b> <a href="#">Roe</a>. ${LONG}</p><p>Middle. ${LONG}</p><p>Closing. ${LONG}</p></article>`,
    ),
    read: ['Opening by Jane Roe.', 'Middle.', 'Closing.'],
    left: [],
  },
  {
    name: 'the words of a link that runs a script are read, and nothing is read twice',
    page: page(
      '<title>Harbour vote</title>',
      `<article><h1>Harbour vote</h1><p><a href="javascript:void(0)">Opening <b>words</b></a>, opening words. ${LONG}</p><p>Middle. ${LONG}</p><p>Closing <a href="javascript:open()">words</a>. ${LONG}</p></article>`,
    ),
    read: ['Opening words, opening words.', 'Middle.', 'Closing words.'],
    left: [],
  },
  {
    name: 'a body that Readability takes only at its last attempt is read',
    page: page(
      '<title>Harbour vote</title>',
      `<div class="sidebar-menu"><p>Opening. ${LONG}</p><p>Middle <i>of</i> <b>it</b>. ${LONG}</p><font>Bare. ${LONG}<br><br>Closing. ${LONG}</font></div>`,
    ),
    read: ['Opening.', 'Middle of it.', 'Bare.', 'Closing.'],
    left: [],
  },
  {
    name: 'an embedded post is read, scripts and forms are not',
    page: page(
      '<title>Harbour vote</title>',
      `<article><h1>Harbour vote</h1><p>Opening. ${LONG}</p><blockquote><p>POSTED words, which the minister wrote herself.</p>— Jane Roe</blockquote><script>SCRIPTWORDS</script><form><label>FORMWORDS</label><input value="INPUT"></form><p>Middle. ${LONG}</p><p>Closing. ${LONG}</p></article>`,
    ),
    read: ['Opening.', 'POSTED words', 'Middle.'],
    left: ['SCRIPTWORDS', 'FORMWORDS', 'INPUT'],
  },
];

/** As frameworks do: every text node in two. */
function splitTexts(document: Document): Document {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  for (const text of texts) if (text.length > 20) text.splitText(10);
  return document;
}
