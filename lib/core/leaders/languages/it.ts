import type { LanguageWords } from './language.ts';

export const ITALIAN: LanguageWords = {
  titles: {
    president: 'presidente, presidentessa, capo dello stato, capo di stato',
    'vice-president': 'vicepresidente, vice presidente',
    'prime-minister':
      'primo ministro, prima ministra, premier, presidente del consiglio, cancelliere, cancelliera',
    'foreign-minister':
      'ministro degli esteri, ministra degli esteri, segretario di stato, segretaria di stato',
    'defence-minister': 'ministro della difesa, ministra della difesa, segretario alla difesa',
    'finance-minister':
      'ministro dell economia, ministra dell economia, ministro delle finanze, segretario al tesoro',
    minister: 'ministro, ministra',
    speaker: 'presidente della camera, presidente del senato',
    governor: 'governatore, governatrice',
    leader: 'leader, capo, segretario, segretaria',
    monarch: 're, regina, imperatore, emiro',
    heir: 'principe ereditario',
    religious: 'papa, ayatollah, cardinale, patriarca',
    'secretary-general': 'segretario generale, segretaria generale',
    candidate: 'candidato, candidata',
    legislator: 'senatore, senatrice, deputato, deputata',
    other: 'signor, signora, generale, dottor, avvocato, onorevole',
  },
  former: 'ex allora defunto defunta deposto deposta',
  functionWords: `a ad ai al alla alle allo anche ancora agli c che chi ci cio come con contro cosi da dagli dai dal dalla dalle dallo
    degli dei del della delle dello dentro di dopo dove dunque durante e ed era eppure fino fra fu gia gli ha hanno i ieri il
    in infatti intanto invece io l la le lei lo loro lui ma mentre mi molto ne negli nei nel nella nelle nello noi non nostra
    nostro o oggi ogni ora per perche piu poi prima proprio qualche quando quanto quella quello questa questo qui se secondo
    senza si sia sono sotto su sua sue sugli sui sul sulla sulle sullo suo tra tutti tutto un una uno verso vi voi
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedi martedi mercoledi
    giovedi venerdi sabato domenica`,
  namesThing: `fondazione torre aeroporto via viale piazza corso universita legge ospedale stadio premio biblioteca ponte scuola
    parco istituto largo teatro lungomare dottrina`,
  commonWords: 'conte costa letta modi moro pera prodi re rossi',
  givenNames: '',
  endings: [],
  prefixes: '',
  nounsHaveCapitals: false,
};
