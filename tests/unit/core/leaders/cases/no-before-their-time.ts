/** Texts that name no leader, as published on 1996-05-01. */
export const BEFORE_THEIR_TIME: readonly string[] = [
  'George Weah scored twice for Milan.',
  'Arnold Schwarzenegger stars in the film.',
  'Volodymyr Zelensky is a schoolboy in Kryvyi Rih.',
  'Donald Trump opened a casino.',
  'Emmanuel Macron passed his exams.',
  'Imran who? Barack Obama teaches law.',
  'Vladimir Putin works for the mayor.',
  'Justin Trudeau teaches snowboarding.',
  'Michael Bloomberg sells terminals.',
  'Beppe Grillo is on tour.',
  'President Obama is a name in a novel.',
  'The comedian Jimmy Morales was funny.',
  'Trump, Obama, Macron, Meloni and Milei',
  'Trump owns three casinos.',
];
