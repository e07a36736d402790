import messages from '../../public/_locales/en/messages.json' with { type: 'json' };

/** What the interface says, so that a better wording does not break a test. Substitutions are left out. */
export function spoken(key: keyof typeof messages): string {
  return messages[key].message.replace(/\$\w+\$.*$/, '').trim();
}
