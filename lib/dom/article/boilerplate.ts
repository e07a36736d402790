import type { Block } from './blocks.ts';

/**
 * What outlets write between and under their paragraphs in English, as a whole block: labels of players, pictures and
 * buttons, and notices of advertisements.
 */
const LABEL = anyOf(
  /advertisement|advert|ad|sponsored( content)?|(?:story|article) continues( (?:below|after).*)?/,
  /continue reading( the main story| below)?|read (?:more|(?:the )?full (?:article|story)|next|this next)( here)?/,
  /image|photo|photos|video|gallery|play video|media caption|image caption|image (?:copyright|source).*/,
  /(?:hide|show) caption|(?:last|next|previous) slide|buy photo|autoplay|replay|full ?screen|transcript/,
  /collapse|expand|close|share|share this( article| story| post)?|print|email|tweet|comments?|view comments/,
  /leave a (?:comment|reply)|loading\.*|next story|sign up( now)?|subscribe( now)?|log ?in|sign ?in|order now/,
  /download|related( (?:articles|stories|coverage|content|news|topics|posts))?/,
  /(?:most (?:read|popular|viewed)|popular|trending)( (?:now|on|in|from) .{0,40}| now)?|more (?:on|from) .{0,40}/,
  /you (?:may|might) also like|recommended.{0,30}/,
  /(?:view|see) (?:all )?(?:photos?|images?|pictures|gallery|slideshow)|(?:image|photo|slide) \d+ (?:of|\/)[\s/]*\d+/,
  /comment(?:s|ing)(?: feature)? (?:is|are) (?:now )?(?:closed|disabled|off)( .{0,40})?/,
);

/** How blocks begin that ask the reader for something else than reading: to subscribe, follow, share or buy. */
const CALL = beginsAs(
  /sign(?:ing)?[ -]up (?:for|to|here|now|next)|want to (?:be|get) notified|subscribe (?:to|for|now|today|here)/,
  /follow (?:us|our|@)|(?:you can )?(?:follow|contact|reach|email) \S+( \S+){0,3} (?:on (?:twitter|facebook|instagram)|at @?\S+@?\S+\.?$)/,
  /like us on|find us on|join (?:us|the conversation) (?:on|at|in)/,
  /get (?:the best of|our|the latest|more of|breaking|local|daily)|never miss/,
  /by (?:clicking|signing up|subscribing|submitting)|download (?:the|our)|click here (?:to|for)/,
  /read or share this story|support (?:our|independent|local) journalism|our standards:/,
  /(?:all )?products (?:recommended|featured)|we (?:may|earn|are a participant).{0,60}(?:commission|affiliate|associates)/,
  /(?:copyright|©|\(c\)) ?(?:©|\d{4}|the |by )|all rights reserved|this material may not be published/,
  /contact (?:the )?(?:reporter|writer|author|columnist)s?\b|thanks for reading|as a subscriber, you|have (?:a|you got a) (?:tip|story|question)/,
  /media playback is|your browser (?:does|is)|(?:please )?enable javascript|javascript is/,
  /(?:for more|to read more|read more|see also|also read|must read|more|watch|related|read also|read next|read|also|recommended|don['’]t miss)\s*[:|–—-]/,
  /(?:tags|topics|filed under|categories|keywords|related topics)\s*:/,
);
/** A newsletter's box, however it begins. */
const NEWSLETTER =
  /\b(?:sign(?:ing)? up|subscribe)\b.*\b(?:newsletter|inbox)|\b(?:newsletter|inbox)\b.*\b(?:sign up|subscribe)|\b(?:in|to|into) your inbox\b/i;

/** Who has the rights, wherever the notice says it, in the languages of the larger outlets. */
const RIGHTS =
  /all rights reserved|alle rechte vorbehalten|alle rechten voorbehouden|los derechos reservados|os direitos reservados|tous droits réservés|tutti i diritti riservati|все права защищены/i;
/** When it was published or changed: a date within three words. */
const DATED =
  /^\W*(?:first )?(?:published|posted|updated|last (?:updated|modified))\W+(?:(?:on|at) )?(?:\p{L}+[.,]* ){0,2}\d/iu;

/** What buttons for sharing say, in the languages of the larger outlets. */
const NETWORKS = new Set(
  'facebook twitter whatsapp instagram telegram pinterest linkedin reddit flipboard messenger'.split(' '),
);
const SHARING = new Set(
  (
    'share follow us on via in by and or with google news email mail copy link print ' +
    'compartir compartilhar partager condividi teilen delen en em no sur su auf op per con'
  ).split(' '),
);
const MAX_SHARING_WORDS = 12;

/** Words beyond which a block says more than to subscribe, and than what a newsletter is about. */
const MAX_CALL_WORDS = 70;
const MAX_NEWSLETTER_WORDS = 30;
const MAX_RIGHTS_WORDS = 40;
const MAX_DATED_WORDS = 16;

/** Whether a block is a label or a call to do something else than to read; most of them in English only. */
export function isBoilerplate(block: Pick<Block, 'text' | 'words' | 'isHeading' | 'isSentence'>): boolean {
  const { text, words, isHeading, isSentence } = block;
  return (
    LABEL.test(text) ||
    (words <= MAX_CALL_WORDS && CALL.test(text)) ||
    (words <= MAX_RIGHTS_WORDS && RIGHTS.test(text)) ||
    (words <= MAX_DATED_WORDS && !isHeading && !isSentence && DATED.test(text)) ||
    (words <= MAX_SHARING_WORDS && !isHeading && isSharing(text)) ||
    (words <= MAX_NEWSLETTER_WORDS && NEWSLETTER.test(text) && !/["“”]/.test(text))
  );
}

function isSharing(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  // One alone may be a name in a list of companies.
  return (
    words.length > 1 &&
    words.some((word) => NETWORKS.has(word)) &&
    words.every((word) => NETWORKS.has(word) || SHARING.has(word))
  );
}

/** Who wrote the article, as outlets tell it under one. */
const BIO =
  /^\p{Lu}[\p{L}.'’-]+ (?:(?:\p{Lu}[\p{L}.'’-]*|van|von|de|der|den|da|di|la|al|el|bin) ){1,4}(?:is|was|has been|covers|writes|reports)\b.*(?:reporter|writer|editor|correspondent|journalist|columnist|contributor|producer|author of|covers|covering|writes|reports|reporting)\b/u;
const MAX_BIO_WORDS = 60;

/** Whether the last block of an article may be about its author. English only. */
export function isBio({ text, words }: { readonly text: string; readonly words: number }): boolean {
  return words <= MAX_BIO_WORDS && BIO.test(text);
}

function anyOf(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(`^(?:${sourceOf(patterns)})\\W*$`, 'i');
}

function beginsAs(...patterns: readonly RegExp[]): RegExp {
  return new RegExp(`^\\W*(?:${sourceOf(patterns)})`, 'i');
}

function sourceOf(patterns: readonly RegExp[]): string {
  return patterns.map(({ source }) => source).join('|');
}
