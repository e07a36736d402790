import type { LanguageCases } from './language-cases.ts';

export const PORTUGUESE: LanguageCases = {
  lang: 'pt-BR',
  marked: [
    'O presidente [Lula|Q37181|President] viajou a Pequim.',
    'O ex-presidente [Jair Bolsonaro|Q10304982|President] falou. Segundo [Bolsonaro|Q10304982|President], foi um erro.',
    'O presidente [Luiz Inácio Lula da Silva|Q37181|President] voltou ontem.',
    'O primeiro-ministro [Luís Montenegro|Q11764394|Prime Minister] votou cedo.',
    'Para [Putin|Q7747|President], nada mudou.',
    'Desde ontem [Trump|Q22686|President] não fala.',
    'Com [Macron|Q3052772|President] estava [Volodymyr Zelensky|Q3874799|President].',
    'O secretário-geral [António Guterres|Q311440|Secretary-General] pediu calma.',
    'O presidente da Argentina, [Javier Milei|Q52395487|President], não foi.',
    'Quando [Netanyahu|Q43723|Prime Minister] respondeu, era tarde.',
  ],
  unmarked: [
    'A Torre Trump tem dono novo.',
    'A Fundação Clinton publicou contas.',
    'A avenida Kennedy está fechada.',
    'A rua Charles de Gaulle tem buracos.',
    'O aeroporto Kennedy reabriu.',
    'A Costa do Sol e a Cruz Vermelha',
    'A praça Mandela foi pintada.',
    'O rei do gado',
    'A Paz de Westfália',
    'Carla Trump vende pão.',
  ],
};
