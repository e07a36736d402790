import type { Reading } from '../reading.ts';
import { isInByline } from './byline.ts';
import { isInCredit } from './credit.ts';
import { isInsideAddress } from './inside-address.ts';
import { isNamedAfterPerson } from './named-after-person.ts';
import { isSomeoneElse } from './someone-else.ts';
import { isTownOrFirm } from './town-or-firm.ts';

/** Whether what stands around a name, full or short, shows that it does not name the leader. */
export function isNotThePerson(reading: Reading, first: number, last: number): boolean {
  const { text, words } = reading;
  const span = { start: words.startOf(first), end: words.endOf(last) };
  return (
    isNamedAfterPerson(reading, first, last) ||
    isSomeoneElse(reading, first, last) ||
    isInsideAddress(text, span) ||
    isInByline(text, span) ||
    isInCredit(text, span.start) ||
    (first === last && isTownOrFirm(reading, first, last))
  );
}
