import { expect, test } from 'vitest';
import { languageFor } from '#lib/core/dates/languages/language-for.ts';
import { LANGUAGES } from './languages.ts';

/** They are made only when a text needs them, so that a mistake in one would be met on the page. */
test.each(['en', ...LANGUAGES.map(({ lang }) => lang)])('every form of %s makes its expressions', (lang) => {
  for (const { form } of languageFor(lang).rules.rules) {
    expect(form.scan.source).not.toMatch(/\(\?<\w/);
    expect([...form.parts.groups.keys()].every((name) => form.source.includes(`(?<${name}>`))).toBe(true);
    expect(form.detail.hasIndices).toBe(true);
  }
});
