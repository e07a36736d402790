import type { LanguageCases } from './language-cases.ts';

export const POLISH: LanguageCases = {
  lang: 'pl',
  marked: [
    'Premier [Donald Tusk|Q946|Prime Minister] spotkał się z prezydentem [Andrzejem Dudą|Q9151911|President].',
    'Rozmowa z [Donaldem Tuskiem|Q946|Prime Minister] trwała godzinę.',
    'Decyzja [Donalda Trumpa|Q22686|President] zaskoczyła wszystkich.',
    'Zdaniem [Putina|Q7747|President] nic się nie stało.',
    'List do [Emmanuela Macrona|Q3052772|President] wysłano wczoraj. Rzecznik [Macrona|Q3052772|President] milczy.',
    'Prezydentowi [Zełenskiemu|Q3874799|President] podziękowano.',
    'Wizyta [Emmanuela Macrona|Q3052772|President] była krótka.',
    'Prezes [Jarosław Kaczyński|Q55917|Leader of Law and Justice] zabrał głos. Słowa [Kaczyńskiego|Q55917|Leader of Law and Justice] cytowano.',
    'Minister spraw zagranicznych [Radosław Sikorski|Q58085|Foreign Minister] jest w Brukseli. Z [Sikorskim|Q58085|Foreign Minister] leciał tłumacz.',
    'Kanclerz [Angela Merkel|Q567|Chancellor] już nie rządzi.',
    'Rozmawiano o [Trumpie|Q22686|President] i o pogodzie.',
  ],
  unmarked: [
    'Na placu Wałęsy stoi pomnik.',
    'Ulica Kennedy’ego jest zamknięta.',
    'Lotnisko imienia Lecha Wałęsy działa.',
    'Duda to także instrument. Dudy grają w górach.',
    'Fundacja Clintona otworzyła biuro.',
    'Rondo Reagana stoi w korku.',
    'Wieża Trumpa ma nowe windy.',
    'Anna Tuskowa piecze chleb.',
    'Maria Trump uczy w szkole.',
    'W maju kwitną bzy.',
  ],
};
