import type { LanguageCases } from './language-cases.ts';

export const GERMAN: LanguageCases = {
  lang: 'de-AT',
  marked: [
    'Bundeskanzler [Friedrich Merz|friedrich-merz|Chancellor] empfing [Emmanuel Macron|Q3052772|President].',
    'Altkanzlerin [Angela Merkel|Q567|Chancellor] sprach. [Merkels|Q567|Chancellor] Rede war kurz.',
    'Laut [Putin|Q7747|President] ist alles vereinbart.',
    'US-Präsident [Trump|Q22686|President] will Zölle, [Trumps|Q22686|President] Berater nicht.',
    'Der frühere Bundeskanzler [Gerhard Schröder|Q2530|Chancellor] schwieg. [Schröder|Q2530|Chancellor] ging früh.',
    'Der Altkanzler [Gerhard Schroeder|Q2530|Chancellor] kam zu spät.',
    'Gestern hat [Selenskyj|Q3874799|President] Truppen besucht.',
    'Außenminister [Johann Wadephul|johann-wadephul|Foreign Minister] flog nach Kiew.',
    'Verteidigungsminister [Pistorius|Q893758|Defence Minister] lobte die Truppe.',
    'Präsident [Macron|Q3052772|President] reiste ab.',
    '„Das war nötig“, sagte [Ursula von der Leyen|Q60772|President].',
  ],
  unmarked: [
    'Die Konrad-Adenauer-Stiftung lädt ein.',
    'Der Trump Tower hat neue Aufzüge.',
    'Am Willy-Brandt-Platz hält die Bahn.',
    'Der Flughafen Kennedy war gesperrt.',
    'Kohl und Rüben kosten mehr.',
    'Familie Koch und Familie Wagner',
    'Die Helmut-Kohl-Straße ist gesperrt.',
    'Im Mai blüht der Flieder.',
    'Der Schmidt aus dem Nachbardorf',
    'Das Konrad-Adenauer-Haus wird renoviert.',
  ],
};
