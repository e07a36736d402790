import { describe, expect, test } from 'vitest';
import { parseName } from '#lib/data/import/parse-name.ts';

/** The source's name, its place, the name newspapers use, and the surname where it is not simply the last word. */
const NAMES: readonly (readonly [raw: string, place: string, name: string, surname?: string])[] = [
  ['Viktor ORBAN', 'Hungary', 'Viktor Orban'],
  ['XI Jinping', 'China', 'Xi Jinping', 'Xi'],
  ['LEE Jae-myung', 'South Korea', 'Lee Jae-myung', 'Lee'],
  ['Claudia SHEINBAUM Pardo', 'Mexico', 'Claudia Sheinbaum', 'Sheinbaum'],
  ['Vladimir Vladimirovich PUTIN', 'Russia', 'Vladimir Putin'],
  ['Aleksey KUDRIN', 'Russia', 'Alexei Kudrin'],
  ["Boris YEL'TSIN", 'Russia', 'Boris Yeltsin'],
  ['Charles DE GAULLE', 'France', 'Charles de Gaulle'],
  ['Alexander DE CROO', 'Belgium', 'Alexander De Croo'],
  ['Ranald MacDONALD', 'Canada', 'Ranald MacDonald'],
  ['Mitch McCONNELL', 'United States', 'Mitch McConnell'],
  ['Desmond MCKENZIE', 'Jamaica', 'Desmond McKenzie'],
  ["Paul O'NEILL", 'United States', "Paul O'Neill"],
  ['Emmanuel MACRON', 'France', 'Emmanuel Macron'],
  ['Mustafa al-KADHIMI', 'Iraq', 'Mustafa al-Kadhimi'],
  ['Darwish bin Ismail bin Ali AL-BALUSHI', 'Oman', 'Darwish al-Balushi'],
  ['Abd al-Rab Mansur al-HADI', 'Yemen', 'Abdul Rab al-Hadi'],
  ['QABOOS bin Said', 'Oman', 'Qaboos bin Said', 'Qaboos'],
  [
    'MUHAMMAD BIN ZAYID Al Nuhayyan',
    'United Arab Emirates',
    'Mohammed bin Zayid al-Nuhayyan',
    'Mohammed bin Zayid',
  ],
  ['Pham Binh MINH', 'Vietnam', 'Pham Binh Minh'],
  ['HUN SEN', 'Cambodia', 'Hun Sen'],
  ['P. V. Narasimha RAO', 'India', 'Narasimha Rao'],
  ['Gonzalo SANCHEZ DE LOZADA Bustamante', 'Bolivia', 'Gonzalo Sanchez de Lozada', 'Sanchez de Lozada'],
  ['Teodoro LOCSIN, Jr.', 'Philippines', 'Teodoro Locsin Jr.'],
  ['Judge Paula-Mae WEEKES (Ret.)', 'Trinidad and Tobago', 'Paula-Mae Weekes'],
  ['Ulisses CORREIA E SILVA', 'Cape Verde', 'Ulisses Correia e Silva', 'Correia e Silva'],
];

/** What is not the whole name of one person. */
const NO_NAMES: readonly (readonly [what: string, raw: string])[] = [
  ['two people in a row', 'Yuriy Ivanovich BORISOV Tatiana Alekseyevna GOLIKOVA'],
  ['prose of the source', 'State Counselor AUNG SAN SUU KYI'],
  ['a note', 'note - KING Hussein'],
  ['a party', 'Justice and Development Party MOHAMED'],
  ['no capitals', 'Tijjani Muhammad Bande'],
  ['a surname alone', 'al-KHALD'],
  ['one word', 'PELE'],
  ['letters lost', 'Claudia RODR GUEZ'],
  ['what is left of Peña', 'Santiago PE'],
  ['figures', 'John DOE 1996'],
  ['nothing', ''],
];

describe('names of the source are read as newspapers write them', () => {
  test.each(NAMES.map(([raw, place, name, surname]) => ({ raw, place, name, surname })))(
    '$raw of $place is $name',
    ({ raw, place, name, surname }) => {
      expect(parseName(raw, place)).toMatchObject({ name, ...(surname !== undefined && { surname }) });
    },
  );

  test('a simple surname needs no mention', () => {
    expect(parseName('Viktor ORBAN', 'Hungary')).not.toHaveProperty('surname');
  });

  test('the fuller forms and the source’s own spelling are aliases', () => {
    expect(parseName('Yuriy Ivanovich BORISOV', 'Russia')?.aliases).toEqual([
      'Yuriy Borisov',
      'Yuriy Ivanovich Borisov',
    ]);
  });
});

describe('what is no name is left out', () => {
  test.each(NO_NAMES)('%s', (_, raw) => {
    expect(parseName(raw, 'Nowhere')).toBeNull();
  });
});
