/**
 * Work that no leader is introduced by: `Boris Johnson, a plumber` is another Boris Johnson. What leaders of the roster
 * were once (farmer, electrician, physicist, footballer, comedian) is not here.
 */
export const OCCUPATIONS = new Set(
  `accountant baker barber bartender bricklayer builder butcher carpenter cashier cleaner clerk cook cyclist dancer drummer
   driver firefighter fisherman gardener goalkeeper golfer grandmother grocer guitarist hairdresser janitor jockey
   librarian mechanic midfielder neighbor neighbour paramedic pensioner pharmacist photographer pianist plumber postman
   quarterback retiree schoolboy schoolgirl shopkeeper sprinter swimmer tailor tourist trucker violinist waiter waitress
   welder winger`.split(/\s+/),
);
