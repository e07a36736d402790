import type { LanguageWords } from './language.ts';

export const GERMAN: LanguageWords = {
  titles: {
    president:
      'prasident{,en}, prasidentin, bundesprasident{,en}, bundesprasidentin, staatsprasident{,en}, staatschef, staatschefin, machthaber, us prasident{,en}, kremlchef, staatsoberhaupt',
    'vice-president': 'vizeprasident{,en}, vizeprasidentin, us vizeprasident{,en}',
    'prime-minister':
      'kanzler{,s}, kanzlerin, bundeskanzler{,s}, bundeskanzlerin, ministerprasident{,en}, ministerprasidentin, premierminister{,s}, premierministerin, premier, regierungschef, regierungschefin, altkanzler',
    'foreign-minister':
      'aussenminister{,s}, aussenministerin, us aussenminister{,s}, chefdiplomat, chefdiplomatin',
    'defence-minister': 'verteidigungsminister{,s}, verteidigungsministerin, us verteidigungsminister{,s}',
    'finance-minister': 'finanzminister{,s}, finanzministerin',
    minister:
      'minister{,s}, ministerin, innenminister{,s}, innenministerin, wirtschaftsminister{,s}, wirtschaftsministerin, justizminister, justizministerin, gesundheitsminister, gesundheitsministerin, vizekanzler{,s}',
    speaker: 'bundestagsprasident, bundestagsprasidentin, parlamentsprasident, parlamentsprasidentin',
    governor: 'gouverneur{,s}, gouverneurin',
    leader:
      'parteichef{,s}, parteichefin, vorsitzende{,r,n}, oppositionsfuhrer{,s}, oppositionsfuhrerin, cdu chef, cdu chefin, spd chef, spd chefin, csu chef, fdp chef, afd chefin, fraktionschef',
    monarch: 'konig{,s}, konigin, kaiser{,s}, emir, sultan',
    heir: 'kronprinz{,en}',
    religious: 'papst, ayatollah, kardinal, patriarch{,en}',
    'secretary-general': 'generalsekretar{,s}, generalsekretarin, nato generalsekretar, un generalsekretar',
    candidate:
      'prasidentschaftskandidat{,en}, prasidentschaftskandidatin, kanzlerkandidat{,en}, kanzlerkandidatin',
    legislator: 'senator{,s}, senatorin, abgeordnete{,r,n}',
    other: 'herr{,n}, frau, general, dr, professor, kommissionschefin, kommissionsprasidentin',
  },
  former:
    'ehemalige ehemaliger ehemaligen fruhere fruherer fruheren ex einstige einstiger damalige damaliger damaligen verstorbene verstorbener',
  functionWords: `ab aber alle allerdings als also am an auch auf aus bei beide bereits bis bisher da dabei dafur dagegen damit danach
    dann daran darauf darum das dass davon davor dazu dein dem den denn der deren des deshalb dessen dich die dies diese
    diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er erst es etwa etwas euch falls fur
    gegen gegenuber gestern hat heute hier hinter ich ihm ihn ihr ihre ihrem ihren im immer in indes ist ja jede jeder jedoch
    jetzt kein keine laut man mehr mein mit nach nachdem neben nein nicht nichts noch nun nur ob obwohl oder ohne schon seit
    sein seine seinem seinen seiner selbst sich sie so sogar sondern statt trotz uber um und uns unser unter viele vom von vor
    wahrend war was weder weil welche wenn wer wie wieder wir wird wo zu zudem zum zur zwar zwischen
    januar februar marz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag
    freitag samstag sonnabend sonntag`,
  namesThing: 'flughafen stiftung platz haus stadion universitat allee schule kaserne',
  commonWords: 'brandt kohl schmidt weber koch wagner merz rau wulff stoiber lindner',
  givenNames: `anna andreas angelika annette barbara bernd bettina birgit brigitte christa christian christina claudia dieter dirk doris
    elke erika eva frank franz friedrich gabriele gisela gunter hans heike heinz helga helmut horst ingrid jan jens johanna
    johannes jorg jurgen karin karl katharina klaus lena ludmila maria marie markus martina matthias max michael monika nicole
    olaf otto paul peter petra rainer ralf renate rolf sabine sandra sebastian silke stefan stefanie susanne sven thomas
    torsten ulrich ursula ute uwe volker walter werner wolfgang`,
  endings: [['s', '']],
  prefixes: '',
  nounsHaveCapitals: true,
};
