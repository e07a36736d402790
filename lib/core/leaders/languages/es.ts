import type { LanguageWords } from './language.ts';

export const SPANISH: LanguageWords = {
  titles: {
    president: 'presidente, presidenta, mandatario, mandataria, jefe de estado, presidente electo',
    'vice-president': 'vicepresidente, vicepresidenta',
    'prime-minister':
      'primer ministro, primera ministra, presidente del gobierno, canciller, jefe de gobierno, jefa de gobierno, premier',
    'foreign-minister':
      'ministro de exteriores, ministra de exteriores, ministro de asuntos exteriores, ministra de asuntos exteriores, ministro de relaciones exteriores, canciller, secretario de estado, secretaria de estado',
    'defence-minister': 'ministro de defensa, ministra de defensa, secretario de defensa',
    'finance-minister':
      'ministro de hacienda, ministra de hacienda, ministro de economia, ministra de economia, secretario del tesoro, secretaria del tesoro',
    minister: 'ministro, ministra, fiscal general',
    speaker: 'presidente del congreso, presidenta del congreso, presidente de la camara',
    governor: 'gobernador, gobernadora',
    leader: 'lider, dirigente, lider opositor, lider opositora, secretario general del partido',
    monarch: 'rey, reina, emir, emperador',
    heir: 'principe heredero',
    religious: 'papa, ayatola, cardenal, patriarca',
    'secretary-general': 'secretario general, secretaria general',
    candidate: 'candidato, candidata',
    legislator: 'senador, senadora, diputado, diputada',
    other: 'señor, senor, senora, sr, sra, general, don, doctor',
  },
  former:
    'ex expresidente expresidenta exministro exministra antiguo antigua entonces difunto difunta depuesto',
  functionWords: `a al ante anoche asi ayer aunque bajo como con contra cuando de del desde despues donde durante e el ella ellas
    ellos en entre era es esa ese eso esta estas este esto estos fue ha hace hacia han hasta hay hoy incluso la las le les lo
    los luego mas mientras mi muy nada ni no nos nuestro o otra otro para pero por porque pues que quien quienes se segun ser
    si sin sobre solo son su sus tal tambien tampoco tan tanto te todavia todo todos tras tu un una unas uno unos y ya yo
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    lunes martes miercoles jueves viernes sabado domingo`,
  namesThing: `fundacion torre torres aeropuerto avenida calle plaza paseo instituto universidad ley hospital estadio premio
    biblioteca puente colegio parque barrio portaaviones centro doctrina`,
  commonWords: 'costa cruz duda luna modi paz rey rosas sol torres blanco',
  givenNames: '',
  endings: [],
  prefixes: '',
  nounsHaveCapitals: false,
};
