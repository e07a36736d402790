import { existsSync, readFileSync } from 'node:fs';
import { readCorpus } from '../eval/corpus.ts';

const SAMPLE = 'tests/fixtures/site/sample-article/index.html';

/** Of an article as long as most. */
const FIRST_ARTICLE = 5000;

/** English texts to measure on: a corpus where one is named and there, else the sample article. */
export function benchTexts(folder: string | undefined): readonly string[] {
  if (folder !== undefined && existsSync(folder)) {
    return readCorpus(folder).flatMap(({ text, lang }) => (lang.startsWith('en') ? [text] : []));
  }
  if (folder !== undefined)
    console.log(`bench: there is no folder ${folder}; measuring on the sample article`);
  return [plainText(readFileSync(SAMPLE, 'utf8'))];
}

/** What is readfirst after a start. */
export function firstArticle(texts: readonly string[]): string {
  const long = texts.find(({ length }) => length >= FIRST_ARTICLE) ?? texts.join('\n\n');
  return long.slice(0, FIRST_ARTICLE);
}

/** Only for measuring: what a text weighs matters, not how exactly it is read. */
export function plainText(html: string): string {
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replace(/<\/(?:p|h\d|li|figcaption)>/g, '\n\n')
    .replace(/<[^>]+>/g, '');
}
