import type { Span } from '../text/span.ts';
import type { Anchor } from './anchor.ts';

/**
 * Where a noted passage stands now. `exact`: where it stood, with its quote. `moved`: elsewhere, sure by its context.
 * `gone`: not here, or not surely here; never the most similar place.
 */
export type Verdict =
  | { readonly kind: 'exact'; readonly span: Span }
  | { readonly kind: 'moved'; readonly span: Span }
  | { readonly kind: 'gone' };

/** A quote this long that stood once when it was noted, and stands once now, needs no context: about five words. */
const SELF_EVIDENT_LENGTH = 32;
/** Least code units of prefix and suffix together that must agree where the quote alone does not decide. */
const CONTEXT_FLOOR = 24;

/** Finds a passage again by position, then by quote and context, with a floor (promise 4). */
export function locateAnchor(text: string, anchor: Anchor): Verdict {
  const { quote, position } = anchor;
  if (quote === '') return { kind: 'gone' };
  const places = occurrences(text, quote).map((start) => ({
    span: { start, end: start + quote.length },
    context: contextAgreement(text, anchor, start),
  }));
  const here = places.find(({ span }) => span.start === position.start);
  const best = places.toSorted((a, b) => b.context - a.context)[0];
  if (!best) return { kind: 'gone' };
  if (here && here.context === best.context && isSure(here.context, anchor, places.length)) {
    return { kind: 'exact', span: here.span };
  }
  const isTie = places.some((place) => place !== best && place.context === best.context);
  if (isTie || !isSure(best.context, anchor, places.length)) return { kind: 'gone' };
  return { kind: best === here ? 'exact' : 'moved', span: best.span };
}

function isSure(agreement: number, anchor: Anchor, places: number): boolean {
  const whole = anchor.prefix.length + anchor.suffix.length;
  if (anchor.unique && places === 1 && anchor.quote.length >= SELF_EVIDENT_LENGTH) return true;
  return agreement >= Math.min(CONTEXT_FLOOR, whole);
}

/** Code units of context that agree, counted outwards from the quote until the first difference. */
function contextAgreement(text: string, anchor: Anchor, start: number): number {
  const { prefix, suffix, quote } = anchor;
  const end = start + quote.length;
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return before + after;
}

function occurrences(text: string, quote: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) starts.push(at);
  return starts;
}
