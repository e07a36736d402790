/** Work that no leader is introduced by: `Boris Johnson, a plumber` is another Boris Johnson. */
export const OCCUPATIONS = new Set(
  `accountant architect astronaut baker barber bartender biologist bricklayer builder butcher carpenter cashier chef chemist
   cleaner clerk coach cook cricketer cyclist dancer dentist designer drummer driver electrician engineer farmer firefighter
   fisherman footballer gardener goalkeeper golfer grandmother grocer guitarist hairdresser historian janitor jockey
   librarian mechanic midfielder miner musician neighbor neighbour novelist nurse painter paramedic pensioner pharmacist
   photographer physicist pianist plumber postman quarterback retiree shopkeeper singer striker student surgeon tailor
   teacher tourist trucker veterinarian violinist waiter waitress welder winger swimmer sprinter boxer`.split(
    /\s+/,
  ),
);
