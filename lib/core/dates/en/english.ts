import { literalsOf } from '../grammar/form.ts';
import { RuleSet } from '../grammar/rule-set.ts';
import { createVocabulary } from '../grammar/vocabulary.ts';
import type { Language } from '../language.ts';
import { ENGLISH_CORES } from './cores.ts';
import { ENGLISH_MACROS } from './macros.ts';
import { ENGLISH_RULES } from './rules.ts';
import { tenseAt } from './tense.ts';
import { ENGLISH_CLASSES } from './vocabulary.ts';

/** Makes English of its rules; `languageFor` keeps it. */
export function createEnglish(): Language {
  const forms = [...ENGLISH_RULES.map((rule) => rule.form), ...Object.values(ENGLISH_MACROS)];
  const vocabulary = createVocabulary({
    classes: ENGLISH_CLASSES,
    literals: forms.flatMap(literalsOf),
    cores: ENGLISH_CORES,
  });
  return {
    rewrites: [],
    vocabulary,
    rules: new RuleSet(ENGLISH_RULES, vocabulary, ENGLISH_MACROS),
    tenseAt,
    joinsTime: /^(?:,? |,? (?:on|at|of) |, )$/,
  };
}
