import { LONG, type PageCase, page } from './article-pages.ts';

/** A page whose headline, first and last paragraph are alike in all cases; what is given stands where it is named. */
function story({ over = '', before = '', among = '', after = '' }): Document {
  return page(
    '<title>Harbour vote</title>',
    `<main>${over}<article><h1>Harbour vote</h1>${before}<div><p>Opening. ${LONG}</p><p>Second. ${LONG}</p>${among}<p>Third. ${LONG}</p><p>Closing. ${LONG}</p>${after}</div></article></main>`,
  );
}

const WHOLE = ['Harbour vote', 'Opening.', 'Second.', 'Third.', 'Closing.'];

/** What stands beside an article inside its own markup, and what only looks so. */
export const BESIDE_CASES: readonly PageCase[] = [
  {
    name: 'a paragraph that is a link to another story is left',
    page: story({ among: '<p><a href="/other">TEASED story about another harbour</a></p>' }),
    read: WHOLE,
    left: ['TEASED'],
  },
  {
    name: 'a paragraph that is all links but a sentence is read',
    page: story({
      among: '<p><a href="/a">LINKED words of the minister</a> <a href="/b">are part of the story.</a></p>',
    }),
    read: ['Second.', 'LINKED words of the minister are part of the story.', 'Third.'],
    left: [],
  },
  {
    name: 'a list of links and the label over it are left',
    page: story({
      among:
        '<p>LABELWORDS</p><ul><li><a href="/a">ONE story</a></li><li><a href="/b">TWO stories</a></li></ul>',
    }),
    read: WHOLE,
    left: ['LABELWORDS', 'ONE', 'TWO'],
  },
  {
    name: 'a list without links and the line over it are read',
    page: story({ among: '<p>Her points</p><ul><li>FIRST the harbour</li><li>THEN the roads</li></ul>' }),
    read: ['Second.', 'Her points', 'FIRST', 'THEN', 'Third.'],
    left: [],
  },
  {
    name: 'a heading that is a link is read, with its section',
    page: story({ among: `<h2><a href="/topic">SECTION on roads</a></h2><p>Inside. ${LONG}</p>` }),
    read: ['Second.', 'SECTION on roads', 'Inside.', 'Third.'],
    left: [],
  },
  {
    name: 'cells of a table that are links are read',
    page: story({
      among:
        '<table><tr><th>Seat</th><th>Votes</th></tr><tr><td><a href="/n">NORTHPORT</a></td><td>412</td></tr><tr><td><a href="/s">Southport</a></td><td>388</td></tr></table>',
    }),
    read: ['Second.', 'NORTHPORT', '412', 'Third.'],
    left: [],
  },
  {
    name: 'a call to subscribe, a share bar and an advertisement are left',
    page: story({
      among:
        '<p>Sign up for our MORNING letter and never miss a vote.</p><div class="shareBar"><span>SHAREWORDS with friends of yours today</span></div><p>ADVERTISEMENT</p>',
    }),
    read: WHOLE,
    left: ['MORNING', 'SHAREWORDS', 'ADVERTISEMENT'],
  },
  {
    name: 'people who sign up, share and subscribe in the story are read',
    page: story({
      among: `<p>SIGNED. Many signed up for the harbour watch. ${LONG}</p><p id="sharing-the-cost-of-roads">SHARING. ${LONG}</p>`,
    }),
    read: ['Second.', 'SIGNED.', 'SHARING.', 'Third.'],
    left: [],
  },
  {
    name: 'generated names that hold letters of one are read',
    page: story({
      among: `<p id="e1ad">GENERATED. ${LONG}</p><div class="css-2ads9 x1share"><p>HASHED. ${LONG}</p></div>`,
    }),
    read: ['Second.', 'GENERATED.', 'HASHED.', 'Third.'],
    left: [],
  },
  {
    name: 'a short first sentence in a container of a common name is read',
    page: story({
      before: '<div class="source"><div><div><p>They met again in the harbour.</p></div></div></div>',
    }),
    read: ['Harbour vote', 'They met again in the harbour.', 'Opening.'],
    left: [],
  },
  {
    name: 'an article in a container named as a part beside it is read',
    page: page(
      '<title>Harbour vote</title>',
      `<div class="comments related"><h1>Harbour vote</h1><p>Opening. ${LONG}</p><p>Second. ${LONG}</p><p>Third. ${LONG}</p><p>Closing. ${LONG}</p></div>`,
    ),
    read: WHOLE,
    left: [],
  },
  {
    name: 'a trail over the headline, a byline and a date under it are left',
    page: story({
      over: '<p>HOMEWORDS / World / Harbours</p>',
      before: '<p>BYLINEWORDS Jane Roe</p><p>May 14, 2025, 9:40 AM DATEWORDS</p>',
    }),
    read: WHOLE,
    left: ['HOMEWORDS', 'BYLINEWORDS', 'DATEWORDS'],
  },
  {
    name: 'a first paragraph that names a date, and a subtitle, are read',
    page: story({
      before: `<h2>A SUBTITLE of several words</h2><p>On May 14, 2025, DAYWORDS. ${LONG}</p>`,
    }),
    read: ['Harbour vote', 'SUBTITLE', 'DAYWORDS', 'Opening.'],
    left: [],
  },
  {
    name: 'headings and labels under the last paragraph are left',
    page: story({ after: '<h3>YOURWORDS on this</h3><p>Northport</p><p>TAGWORDS</p>' }),
    read: WHOLE,
    left: ['YOURWORDS', 'Northport', 'TAGWORDS'],
  },
  {
    name: 'a short last sentence is read',
    page: story({ after: '<p>“LASTWORDS.”</p>' }),
    read: [...WHOLE, 'LASTWORDS'],
    left: [],
  },
  {
    name: 'a list of this article in which some items are links is read, a list of links is left',
    page: story({
      among:
        '<ul><li>The council voted ITEMWORDS for it</li><li><a href="/bug/1">A LINKED ITEM of this article</a></li><li>The mayor abstained from it</li></ul>',
      after: '<ul><li><a href="/a">ANOTHER story</a></li><li><a href="/b">A second one</a></li></ul>',
    }),
    read: ['Harbour vote', 'Opening.', 'ITEMWORDS', 'LINKED ITEM', 'mayor abstained'],
    left: ['ANOTHER'],
  },
  {
    name: 'a list of links in an item of a list of this article is read',
    page: story({
      among:
        '<ul><li>The council voted for it</li><li>Still to come:<ul><li><a href="/bug/1">INNER one of the roads</a></li><li><a href="/bug/2">INNER two of the roads</a></li></ul></li><li>The mayor abstained</li><li>So did the harbour master</li></ul>',
    }),
    read: ['Second.', 'Still to come', 'INNER one', 'INNER two', 'mayor abstained', 'Third.'],
    left: [],
  },
  {
    name: 'headings and sentences in a list of links alone are left',
    page: story({
      after:
        '<div><h4>Más información</h4><ul><li><h3><a href="/a">ANOTHER story of harbours</a></h3></li><li><a href="/b">A SECOND one closed in May.</a></li></ul></div>',
    }),
    read: WHOLE,
    left: ['información', 'ANOTHER', 'SECOND'],
  },
  {
    name: 'a byline and a date under a standfirst are left, a short sentence there is read',
    page: story({
      before:
        '<p>STANDFIRST of the harbour, which is to be closed in the coming year.</p><div class="meta-author"><span>BYLINEWORDS Jane Roe</span></div><p>DATEWORDS 7 May 2025, 9.40</p><p>They MET.</p>',
    }),
    read: ['Harbour vote', 'STANDFIRST', 'They MET.', 'Opening.'],
    left: ['BYLINEWORDS', 'DATEWORDS'],
  },
  {
    name: 'who wrote it in a part named so under the text is left, words of the author are read',
    page: story({
      among: '<p class="bio-quote">“It was AUTHORWORDS,” he said.</p>',
      after: '<section class="story-bio"><p>I have written of LIFEWORDS for ten years.</p></section>',
    }),
    read: ['Second.', 'AUTHORWORDS', 'Third.', 'Closing.'],
    left: ['LIFEWORDS'],
  },
  {
    name: 'who wrote it is left, over the text and under it',
    page: story({
      before:
        '<div class="authorBio"><div><div><p>BIOWORDS is a newswriter who came to the harbour after ten years abroad.</p></div></div></div>',
      after: '<p>Jane Roe ROEWORDS is a reporter who covers harbours for the Gazette.</p>',
    }),
    read: WHOLE,
    left: ['BIOWORDS', 'ROEWORDS'],
  },
  {
    name: 'calls in the body are left',
    page: story({
      among:
        '<p>[Sign up for CALLWORDS, our newsletter, to start your day.]</p><p>READ: What the vote means</p>',
    }),
    read: WHOLE,
    left: ['CALLWORDS', 'What the vote means'],
  },
];
