import type { LanguageWords } from './language.ts';

export const PORTUGUESE: LanguageWords = {
  titles: {
    president: 'presidente, presidenta, chefe de estado, mandatario',
    'vice-president': 'vice presidente, vice',
    'prime-minister': 'primeiro ministro, primeira ministra, chanceler, premie, chefe do governo',
    'foreign-minister':
      'ministro das relacoes exteriores, ministra das relacoes exteriores, ministro dos negocios estrangeiros, ministra dos negocios estrangeiros, chanceler, secretario de estado, secretaria de estado',
    'defence-minister': 'ministro da defesa, ministra da defesa, secretario de defesa',
    'finance-minister':
      'ministro da fazenda, ministra da fazenda, ministro das financas, ministra das financas',
    minister: 'ministro, ministra',
    speaker: 'presidente da camara, presidente do senado, presidente da assembleia',
    governor: 'governador, governadora',
    leader: 'lider, dirigente',
    monarch: 'rei, rainha, imperador, emir',
    heir: 'principe herdeiro',
    religious: 'papa, aiatola, cardeal, patriarca',
    'secretary-general': 'secretario geral, secretaria geral',
    candidate: 'candidato, candidata',
    legislator: 'senador, senadora, deputado, deputada',
    other: 'senhor, senhora, sr, sra, general, dom, dona, doutor',
  },
  former: 'ex antigo antiga entao falecido falecida deposto deposta',
  functionWords: `a agora ainda ao aos apos aquele aqui as ate cada com como contra da das de depois desde do dos e ela elas ele eles
    em enquanto entre era essa esse esta este eu foi ha hoje isso isto ja la mais mas mesmo muito na nas nem no nos nossa
    nosso nunca o onde ontem os ou outra outro para pela pelas pelo pelos por porque quando que quem se segundo sem ser seu
    seus so sob sobre sua suas tambem todos tudo um uma voce
    janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro segunda terca quarta quinta
    sexta sabado domingo`,
  namesThing: `fundacao torre aeroporto avenida rua praca instituto universidade lei hospital estadio premio biblioteca ponte
    escola parque bairro centro rodovia largo alameda doutrina`,
  commonWords: 'costa cruz duda luna paz rei temer torres campos rosa',
  givenNames: '',
  endings: [],
  prefixes: '',
  nounsHaveCapitals: false,
};
