/**
 * What outlets write between and under their paragraphs in English, as a whole block: labels of players, pictures and
 * buttons, and notices of advertisements.
 */
const LABEL =
  /^(?:advertisement|advert|ad|sponsored( content)?|story continues below( advertisement)?|article continues (?:after|below).*|continue reading( the main story| below)?|read (?:more|full article|next|this next)|image|photo|photos|video|gallery|play video|media caption|image caption|image copyright.*|transcript|collapse|expand|close|share|share this( article| story)?|print|email|tweet|comments?|view comments|leave a comment|loading\.*|next story|sign up( now)?|subscribe( now)?|log ?in|sign ?in|order now|download|related( (?:articles|stories|coverage|content|news|topics))?|most (?:read|popular|viewed)|more (?:on|from) .{0,40}|you (?:may|might) also like|recommended.{0,30}|trending( now)?)\W*$/i;

/** How blocks begin that ask the reader for something else than reading: to subscribe, follow, share or buy. */
const CALL =
  /^(?:\W*)(?:(?:sign|signing) up (?:for|to|here|now)|subscribe (?:to|for|now|today|here)|follow (?:us|our|@)|follow \S+ on (?:twitter|facebook|instagram)|like us on|find us on|join (?:us|the conversation) (?:on|at|in)|get (?:the best of|our|the latest|more of|breaking|local|daily)|never miss|by (?:clicking|signing up|subscribing|submitting)|download (?:the|our)|click here (?:to|for)|read or share this story|support (?:our|independent|local) journalism|(?:all )?products (?:recommended|featured)|we (?:may|earn|are a participant).{0,60}(?:commission|affiliate|associates)|(?:copyright|©|\(c\)) ?(?:©|\d{4}|the |by )|all rights reserved|this material may not be published|thanks for reading|as a subscriber, you|have (?:a|you got a) (?:tip|story|question)|(?:for more|to read more|read more|see also|also read|must read|more|watch|related|read also|read next|don['’]t miss)\s*[:|–—-])/i;

/** Words beyond which a block says more than to subscribe. */
const MAX_CALL_WORDS = 70;

/** Whether a block is a label or a call to do something else than to read. English only; other languages are left. */
export function isBoilerplate({ text, words }: { readonly text: string; readonly words: number }): boolean {
  return LABEL.test(text) || (words <= MAX_CALL_WORDS && CALL.test(text));
}
