import { describe, expect, test } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };

interface Message {
  readonly message: string;
  readonly description: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example: string }>>;
}

const MESSAGES: readonly [key: string, message: Message][] = Object.entries(messages);

describe.each(MESSAGES)('%s', (key, { message, description, placeholders = {} }) => {
  test('has a name the browsers accept', () => {
    expect(key).toMatch(/^\w+$/u);
  });

  test('says something, and tells translators where it stands', () => {
    expect(message.trim()).not.toBe('');
    expect(description.trim()).not.toBe('');
  });

  test('uses exactly the placeholders it declares, each a substitution from $1 to $9', () => {
    const used = [...message.matchAll(/\$(?<name>\w+)\$/gu)].map(({ groups }) => groups?.name?.toLowerCase());
    expect([...new Set(used)].toSorted()).toEqual(Object.keys(placeholders).toSorted());
    for (const { content } of Object.values(placeholders)) expect(content).toMatch(/^\$[1-9]$/u);
  });
});

test('names differ by more than case, which browsers ignore', () => {
  const folded = MESSAGES.map(([key]) => key.toLowerCase());
  expect(new Set(folded).size).toBe(folded.length);
});

test('the description fits the stores', () => {
  expect(messages.extDescription.message.length).toBeLessThanOrEqual(132);
});
