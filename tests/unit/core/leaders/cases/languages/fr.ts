import type { LanguageCases } from './language-cases.ts';

export const FRENCH: LanguageCases = {
  lang: 'fr',
  marked: [
    'Le président [Emmanuel Macron|Q3052772|President] a reçu le chancelier [Friedrich Merz|friedrich-merz|Chancellor].',
    "Selon l'entourage d'[Emmanuel Macron|Q3052772|President], rien n'est décidé.",
    'Pour [Poutine|Q7747|President], la question est close.',
    'Selon [Trump|Q22686|President], « tout ira bien ».',
    'Le ministre des Affaires étrangères [Jean-Noël Barrot|Q30339198|Foreign Minister] part demain. M. [Barrot|Q30339198|Foreign Minister] rentre samedi.',
    "L'ancien président [François Mitterrand|Q2038|President] aimait ce village.",
    "L'ancien président [Obama|Q76|President] est arrivé.",
    'Chez [Macron|Q3052772|President], on se tait.',
    'La présidente du Conseil italien, [Giorgia Meloni|Q451791|Prime Minister], a refusé.',
    "Qu'[Ursula von der Leyen|Q60772|President] vienne ou non, le sommet aura lieu.",
    "Quand [Zelensky|Q3874799|President] parle, l'Europe écoute.",
  ],
  unmarked: [
    "L'avenue Charles de Gaulle est fermée.",
    'Le pont Mitterrand et la place Kennedy',
    "L'aéroport Charles-de-Gaulle a rouvert.",
    'La Fondation Chirac remet un prix.',
    'La tour Trump est à vendre.',
    'Le lycée Mandela ferme ses portes.',
    'En mai, fais ce qu’il te plaît. Mai est là.',
    'Le roi du fromage et la reine des abeilles',
    'Julie Macron tient une boulangerie.',
    'La rue Kennedy mène au stade Mandela.',
  ],
};
