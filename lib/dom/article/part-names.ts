/**
 * Words in the class names and ids that outlets give to parts beside the article, in English or their own language.
 * Whole words of a name: `related` is in `story-related` and `storyRelated`, not in `correlated`.
 */
const BESIDE = new Set(
  (
    'related recirc recirculation recommended recommendations outbrain taboola trending popular ' +
    'newsletter newsletters subscribe subscription signup registration paywall piano ' +
    'share sharing sharebar shares social addthis comment comments disqus livefyre ' +
    'promo promos promotion promoted sponsor sponsored advert advertisement adverts ads ad dfp ' +
    'tags taglist keywords breadcrumb breadcrumbs pagination pager toolbar ' +
    'copyright disclaimer cookie cookies consent popup modal readmore alsoread nextstory morestories ' +
    'relacionada relacionadas relacionado relacionados compartir comentarios publicidad suscripcion ' +
    'compartilhar publicidade partage partager commentaires publicite werbung anzeige kommentare teilen ' +
    'condividi commenti pubblicita correlati gerelateerd reacties reclame reklama'
  ).split(' '),
);

/** Words for what stands between headline and body and is not read as text. */
const FURNITURE = new Set(
  (
    'byline bylines author authors dateline date timestamp time published updated publish ' +
    'credit credits kicker category label'
  ).split(' '),
);

/** A longer id is made of a section's heading, and says what the section is about. */
const MAX_ID_WORDS = 3;

/** Whether a part of the page beside the article encloses the element, below `root`. */
export function isNamedBeside(element: Element, root: Element): boolean {
  return besidePart(element, root) !== null;
}

/** The outermost part beside the article that encloses the element, below `root`. */
export function besidePart(element: Element, root: Element): Element | null {
  let found: Element | null = null;
  for (let part: Element | null = element; part && part !== root; part = part.parentElement) {
    if (nameWords(part).some((word) => BESIDE.has(word))) found = part;
  }
  return found;
}

/** Whether the element is, or stands close below, a byline, a date line, a label or the like. */
export function isFurniture(element: Element): boolean {
  const parts = [element, element.parentElement, element.parentElement?.parentElement];
  return parts.some((part) => part != null && nameWords(part).some((word) => FURNITURE.has(word)));
}

/** Words for what tells who wrote the article. */
const AUTHOR = new Set('byline bylines author authors bio biography contributor contributors'.split(' '));

/** Whether the element stands, below what it has in common with the article, in a part about the author. */
export function isAboutAuthor(element: Element, article: Element): boolean {
  for (let part: Element | null = element; part && !part.contains(article); part = part.parentElement) {
    if (nameWords(part).some((word) => AUTHOR.has(word))) return true;
  }
  return false;
}

function nameWords(element: Element): string[] {
  const id = wordsOf(element.id);
  const classes = wordsOf(element.getAttribute('class') ?? '');
  return id.length > MAX_ID_WORDS ? classes : [...classes, ...id];
}

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
