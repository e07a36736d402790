import type { LanguageCases } from './language-cases.ts';

export const ITALIAN: LanguageCases = {
  lang: 'it',
  marked: [
    'La premier [Giorgia Meloni|Q451791|Prime Minister] ha incontrato [Ursula von der Leyen|Q60772|President].',
    'Il presidente [Sergio Mattarella|Q3956186|President] ha firmato la legge.',
    "L'ex premier [Mario Draghi|Q294460|Prime Minister] tace. Anche [Draghi|Q294460|Prime Minister] ha i suoi limiti.",
    'Secondo [Putin|Q7747|President] la guerra finirà.',
    'Il ministro degli Esteri [Antonio Tajani|Q440710|Foreign Minister] è a Tunisi.',
    'Per [Macron|Q3052772|President] è una vittoria.',
    "Il presidente americano [Donald Trump|Q22686|President] ha telefonato. Con [Trump|Q22686|President] c'era un amico.",
    'Il cancelliere [Merz|friedrich-merz|Chancellor] non ha risposto.',
    "All'[Obama|Q76|President] di allora piaceva la pizza.",
    'Quando [Zelensky|Q3874799|President] arriva, piove.',
  ],
  unmarked: [
    'Via Kennedy è chiusa al traffico.',
    'La Fondazione Clinton ha sede a New York.',
    'La Torre Trump è in vendita.',
    'Piazza Mandela ospita il mercato.',
    "L'aeroporto Kennedy ha riaperto.",
    'Il conte beve il caffè. Conte alla mano, si paga.',
    'La Costa Smeralda in agosto',
    'Il re delle mozzarelle',
    'Sara Trump suona il violino.',
    'Viale Kennedy e corso Mitterrand',
  ],
};
