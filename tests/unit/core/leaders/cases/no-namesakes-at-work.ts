/** Texts that name no leader, as published on 2010-06-01. */
export const NAMESAKES_AT_WORK: readonly string[] = [
  'Director Richard Butler shot the film in Wales.',
  'Striker David Davis scored twice.',
  'John Howard, a professor of history at Leeds, disagreed.',
  'The photographer Charles Taylor won.',
  'Coach Michael Howard resigned, and the actor Ian Smith cried.',
  'Sen. Kennedy is not the Kennedy of 1968, said Sen. Johnson.',
];
