import { WordList } from '../../text/word-list.ts';

/**
 * Work that no leader is introduced by: `Boris Johnson, a plumber` is another Boris Johnson. What leaders of the roster
 * were once (farmer, electrician, physicist, footballer, comedian) is not here.
 */
const MANUAL_WORK = `accountant baker barber bartender bricklayer builder butcher carpenter cashier cleaner clerk cook cyclist dancer drummer
   driver firefighter fisherman gardener goalkeeper golfer grandmother grocer guitarist hairdresser janitor jockey
   librarian mechanic midfielder neighbor neighbour paramedic pensioner pharmacist photographer pianist plumber postman
   quarterback retiree schoolboy schoolgirl shopkeeper sprinter swimmer tailor tourist trucker violinist waiter waitress
   welder winger`;

export const OCCUPATIONS = new WordList(MANUAL_WORK);

/**
 * Work that the little known are told by from a leader of the same name (`director Richard Butler`). Leaders so much in
 * the news that their surname is enough are sometimes introduced by it: `real-estate developer Donald Trump`.
 */
export const USUAL_WORK = new WordList(
  `${MANUAL_WORK} actor actress analyst anchor anthropologist artist astronomer attorney author ballerina banker bassist batsman
   biologist bishop blogger bowler broadcaster cellist choreographer cinematographer coach columnist composer conductor
   consultant correspondent critic curator defender dentist designer detective director editor engineer epidemiologist
   executive farmer filmmaker forward goalie guitarist historian illustrator inspector investor investigator journalist
   keeper lawyer lecturer linebacker manager marketer model musician novelist nurse officer painter pastor physician
   physicist pilot pitcher playwright poet policeman potter principal producer professor programmer prosecutor
   psychiatrist psychologist publisher rapper receiver researcher reporter scientist screenwriter sculptor sergeant sheriff
   singer skipper sociologist soldier solicitor songwriter specialist statistician student surgeon teacher therapist
   trader trainer veterinarian winemaker writer`,
);
