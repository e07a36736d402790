import { LazyPattern } from '../../text/lazy-pattern.ts';
import { isProminent } from '../known-by.ts';
import type { Reading } from '../reading.ts';

/** States of the USA, in full and as the Associated Press shortens them, without full stops. */
const STATES =
  `Alabama|Ala|Alaska|Arizona|Ariz|Arkansas|Ark|California|Calif|Colorado|Colo|Connecticut|Conn|Delaware|Del|
  Florida|Fla|Georgia|Ga|Hawaii|Idaho|Illinois|Ill|Indiana|Ind|Iowa|Kansas|Kan|Kentucky|Ky|Louisiana|La|Maine|Maryland|Md|
  Massachusetts|Mass|Michigan|Mich|Minnesota|Minn|Mississippi|Miss|Missouri|Mo|Montana|Mont|Nebraska|Neb|Nevada|Nev|
  New Hampshire|N\\.?H|New Jersey|N\\.?J|New Mexico|N\\.?M|New York|N\\.?Y|North Carolina|N\\.?C|North Dakota|N\\.?D|Ohio|
  Oklahoma|Okla|Oregon|Ore|Pennsylvania|Pa|Rhode Island|R\\.?I|South Carolina|S\\.?C|South Dakota|S\\.?D|Tennessee|Tenn|Texas|
  Utah|Vermont|Vt|Virginia|Va|Washington|Wash|West Virginia|W\\.?Va|Wisconsin|Wis|Wyoming|Wyo`.replace(
    /\s*\n\s*/g,
    '',
  );
/** With the full stop of an abbreviation or without; `, Texas governor` goes on with a word and is none. */
const IN_STATE = new LazyPattern(`^, (?:${STATES})(?:\\.|(?![\\p{L}'’]))(?! \\p{Ll})`, 'u');
const LONGEST_STATE = 20;
const AMPERSAND_CODE = 38;
const AMPERSAND = /^ ?& ?$/;

/** Whether a surname alone is that of a town or a firm: `Clinton, N.Y.`, `Johnson & Johnson`. */
export function isTownOrFirm(reading: Reading, first: number, last: number): boolean {
  const { text, words } = reading;
  const end = words.endOf(last);
  if (text.charAt(end) === ',' && IN_STATE.test(text.slice(end, end + LONGEST_STATE))) return true;
  return isPartner(reading, last, last + 1) || isPartner(reading, first - 1, first - 1);
}

/** Whether an ampersand after a word joins it to someone who is no leader: in headlines two leaders are so joined. */
function isPartner({ words, roster, day }: Reading, before: number, other: number): boolean {
  if (!words.isBetween(before, AMPERSAND_CODE) || !AMPERSAND.test(words.gapAfter(before))) return false;
  if (!words.isCapital(other)) return false;
  return !roster.byKey(words.foldedAt(other)).some(({ leader }) => isProminent(leader, day));
}
