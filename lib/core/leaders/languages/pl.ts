import type { LanguageWords } from './language.ts';

export const POLISH: LanguageWords = {
  titles: {
    president: 'prezydent{,a,owi,em,cie}, prezydent rp, przywodca, przywodcy, przywodce, prezydent elekt',
    'vice-president': 'wiceprezydent{,a,owi,em}',
    'prime-minister':
      'premier{,a,owi,em,ze}, kanclerz{,a,owi,em}, szef{,a,owi,em} rzadu, wicepremier{,a,owi,em}',
    'foreign-minister':
      'minister spraw zagranicznych, ministra spraw zagranicznych, ministrem spraw zagranicznych, szef{,a,owi,em} msz, szef{,a,owi,em} dyplomacji, sekretarz{,a,owi,em} stanu',
    'defence-minister':
      'minister obrony, ministra obrony, ministrem obrony, szef{,a,owi,em} mon, minister obrony narodowej',
    'finance-minister': 'minister finansow, ministra finansow, ministrem finansow',
    minister: 'minister, ministra, ministrowi, ministrem, ministerka',
    speaker: 'marszalek sejmu, marszalka sejmu, marszalek senatu',
    governor: 'gubernator{,a,owi,em}',
    leader:
      'lider{,a,owi,em}, liderka, liderki, prezes{,a,owi,em}, przewodniczacy, przewodniczacego, szef{,a,owi,em} partii',
    monarch: 'krol{,a,owi,em}, krolowa, krolowej, cesarz{,a,owi,em}, car{,a,owi,em}, emir{,a}',
    heir: 'nastepca tronu',
    religious: 'papiez{,a,owi,em}, ajatollah{,a,owi,em}, kardynal{,a,owi,em}, patriarcha',
    'secretary-general': 'sekretarz{,a,owi,em} generaln{y,ego,emu,ym}',
    candidate: 'kandydat{,a,owi,em}, kandydatka, kandydatki',
    legislator: 'senator{,a,owi,em}, posel, posla, poslanka',
    other: 'pan{,a,u,em}, pani, general{,a,owi,em}, doktor',
  },
  former: 'byly bylego bylemu bylym byla bylej owczesny owczesnego owczesna owczesnej zmarly zmarlego',
  functionWords: `a aby ale albo ani az bez bo by byc byl byla bylo chce choc co czy dla dlatego do dopiero dzis gdy gdyby gdzie go i ich
    ich im inni iz ja jak jako jakby je jego jej jemu jednak jesli jest jeszcze juz kiedy kto ktora ktore ktory ku lecz lub
    ma mimo mnie moze my na nad nam natomiast nasz nawet nie niech nim niz o obok od on ona one oni oraz po pod podczas
    podobno poniewaz potem poza przed przeciw przez przy razem rowniez sa sie skoro tak takze tam te tego tej tem ten teraz
    to tu tuz tylko tym u w wczoraj we wedlug wiec wobec wraz wszyscy wtedy z za zas ze zdaniem zeby
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia poniedzialek wtorek
    sroda czwartek piatek sobota niedziela`,
  namesThing: `ulica ulicy ulice ul aleja alei aleje al plac placu pl lotnisko lotniska lotnisku fundacja fundacji fundacje wieza
    wiezy uniwersytet uniwersytetu szkola szkoly most mostu moscie rondo ronda osiedle pomnik pomnika szpital szpitala
    imienia im stadion stadionu centrum`,
  commonWords: 'duda mazur nowak wilk zima',
  givenNames: `adam agata agnieszka aleksander aleksandra alicja andrzej anna barbara beata bogdan bozena cezary danuta dariusz dominik
    dorota edward elzbieta ewa filip franciszek grazyna grzegorz halina hanna helena henryk irena iwona jacek jadwiga jakub jan
    janina janusz jaroslaw jerzy joanna jolanta jozef julia justyna kacper kamil karol karolina katarzyna kazimierz kinga
    krystyna krzysztof leszek lucyna lukasz maciej magdalena malgorzata marcin marek maria mariusz marta mateusz michal
    mikolaj miroslaw monika natalia oliwia patryk pawel piotr rafal renata robert roman ryszard sebastian slawomir stanislaw
    stefan sylwia szymon tadeusz teresa tomasz urszula waldemar wanda weronika wieslaw wiktor wladyslaw wojciech zbigniew
    zofia zuzanna`,
  endings: [
    ['owi', ''],
    ['ego', ''],
    ['ego', 'y'],
    ['emu', ''],
    ['emu', 'y'],
    ['iem', ''],
    ['kiem', 'ek'],
    ['kowi', 'ek'],
    ['em', ''],
    ['ym', 'y'],
    ['m', ''],
    ['iej', 'a'],
    ['zie', 'a'],
    ['dzie', 'da'],
    ['dzie', 'd'],
    ['cie', 't'],
    ['rze', 'r'],
    ['rze', 'ra'],
    ['ce', 'ka'],
    ['dze', 'ga'],
    ['ie', ''],
    ['ie', 'a'],
    ['la', 'el'],
    ['la', 'ol'],
    ['lem', 'el'],
    ['lowi', 'el'],
    ['ka', 'ek'],
    ['ku', 'ek'],
    ['a', ''],
    ['u', ''],
    ['y', 'a'],
    ['i', 'a'],
    ['e', 'a'],
    ['o', 'a'],
  ],
  prefixes: '',
  nounsHaveCapitals: false,
};
