import type { OfficeTerm } from '#lib/core/leaders/roster.ts';
import type { LeaderMention } from '#lib/core/mention.ts';
import { formatPartialDay } from '../text/date-format.ts';
import type { Translator } from '../text/translator.ts';

/** `President of Russia`; `Chancellor of the Exchequer, United Kingdom`. */
export function officeName({ title, of }: OfficeTerm, { t }: Translator): string {
  if (of === '') return title;
  return / of the /u.test(title) ? t('officeWithin', title, of) : t('officeOf', title, withArticle(of));
}

/** `since May 2012`, `May 2008 – May 2012`, `listed 1997 – 2008`; null when nothing is known of the term. */
export function termWords({ start, end, seen }: OfficeTerm, { t, locale }: Translator): string | null {
  const month = (day: string) => formatPartialDay(day, 'short-month', locale);
  if (seen && end !== undefined) {
    return start === end ? t('termSeenOnce', month(end)) : t('termSeen', month(start), month(end));
  }
  if (end === undefined) return start === '' ? null : t('termSince', month(start));
  return start === '' ? t('termUntil', month(end)) : t('termRange', month(start), month(end));
}

/** The office on the article's date, said to be former when it was not held then. */
export function heldOffice({ office, inOffice }: LeaderMention, text: Translator): string {
  if (!office) return text.t('officeUnknown');
  const name = officeName(office, text);
  return inOffice ? name : text.t('officeFormer', name);
}

/** The same with its term. */
export function officeWords(mention: LeaderMention, text: Translator): string {
  const held = heldOffice(mention, text);
  return mention.office ? withTerm(held, mention.office, text) : held;
}

/** The office held today, when it is another; null otherwise. */
export function officeNowWords({ now }: LeaderMention, text: Translator): string | null {
  return now && text.t('officeNow', withTerm(officeName(now, text), now, text));
}

function withTerm(office: string, held: OfficeTerm, text: Translator): string {
  const term = termWords(held, text);
  return term === null ? office : text.t('separatedDot', office, term);
}

// Places that English names with "the", by their first word, their last, or whole. The roster's places are English.
const FIRST_WORDS =
  /^(?:united|european|african|arab|central african|democratic|world|international|palestinian)\s/iu;
const LAST_WORDS =
  /\s(?:republic|union|kingdom|states|emirates|islands|authority|organi[sz]ation|league|bank|fund|party|parliament|congress|commission|council)$/iu;
const WHOLE_NAMES =
  /^(?:netherlands|philippines|gambia|bahamas|maldives|vatican|holy see|us|uk|uae|eu|un|imf|wto|au|senate|house)$/iu;

function withArticle(place: string): string {
  return [FIRST_WORDS, LAST_WORDS, WHOLE_NAMES].some((form) => form.test(place)) ? `the ${place}` : place;
}
