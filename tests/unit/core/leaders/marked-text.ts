import type { Span } from '#lib/core/text/span.ts';

/** A mention as a case writes it inside the text: `[Putin|Q7747|President]`, without office where none was held. */
export interface MarkedMention extends Span {
  readonly id: string;
  readonly office: string | null;
}

export interface MarkedText {
  readonly text: string;
  readonly mentions: readonly MarkedMention[];
}

const MARK = /\[([^|\]]+)\|([^|\]]+)(?:\|([^\]]+))?\]/g;

/** Takes the marks out of a case's text and says where they stood. */
export function readMarkedText(marked: string): MarkedText {
  const mentions: MarkedMention[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, name = '', id = '', office = null] = match;
    text += marked.slice(from, match.index);
    mentions.push({ start: text.length, end: text.length + name.length, id, office });
    text += name;
    from = match.index + whole.length;
  }
  return { text: text + marked.slice(from), mentions };
}
