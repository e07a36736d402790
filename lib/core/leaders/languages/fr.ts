import type { LanguageWords } from './language.ts';

export const FRENCH: LanguageWords = {
  titles: {
    president: 'president, presidente, chef de l etat, dictateur',
    'vice-president': 'vice president, vice presidente',
    'prime-minister': 'premier ministre, premiere ministre, chancelier, chanceliere, chef du gouvernement',
    'foreign-minister': 'ministre des affaires etrangeres, chef de la diplomatie, secretaire d etat',
    'defence-minister': 'ministre de la defense, ministre des armees, secretaire a la defense',
    'finance-minister': 'ministre des finances, ministre de l economie, secretaire au tresor',
    minister: 'ministre, garde des sceaux',
    speaker: 'president de l assemblee, presidente de l assemblee, president du senat',
    governor: 'gouverneur, gouverneure',
    leader: 'leader, dirigeant, dirigeante, chef, patron, secretaire general du parti',
    monarch: 'roi, reine, empereur, emir, sultan',
    heir: 'prince heritier',
    religious: 'pape, ayatollah, cardinal, patriarche',
    'secretary-general': 'secretaire general, secretaire generale',
    candidate: 'candidat, candidate',
    legislator: 'senateur, senatrice, depute, deputee',
    other: 'm, mme, mlle, monsieur, madame, general, docteur, maitre',
  },
  former: 'ancien ancienne ex feu alors dechu dechue',
  functionWords: `a afin ainsi alors apres au aucun aujourd aussi autre autres aux avant avec bien c ca car ce cela celle celui ces cet
    cette ceux chaque chez comme comment contre d dans de depuis derriere des desormais dont du elle elles en encore entre
    est et eux face hier hui ici il ils j je jusqu l la le les leur leurs lors lorsque lui ma mais malgre me meme moins mon n
    ne ni nos notre nous on or ou par parce parmi pas pendant peu plus plusieurs pour pourquoi pourtant puis qu quand que
    quel quelle quelque qui quoi s sa sans sauf se selon ses si sinon soit son sous sur ta tandis tant te tous tout toute
    toutes tres trop tu un une vers voici voila vos votre vous y
    janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi
    samedi dimanche`,
  namesThing: `fondation tour aeroport avenue rue place boulevard universite lycee college hopital stade prix pont loi quai centre
    ecole institut bibliotheque musee square esplanade gare doctrine`,
  commonWords: 'mai barre roi duda modi costa valls fillon',
  givenNames: '',
  endings: [],
  prefixes: '',
  nounsHaveCapitals: false,
};
