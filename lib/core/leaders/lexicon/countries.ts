import { WordList } from '../../text/word-list.ts';
import type { Words } from '../../text/words.ts';

/** Names and adjectives of states and of bodies that have leaders, folded, each as one word or two. */
const COUNTRIES = `
afghan afghanistan albania albanian algeria algerian america american andorra andorran angola angolan argentina argentine
argentinian armenia armenian australia australian austria austrian azerbaijan azerbaijani azeri bahamas bahamian bahrain
bahraini bangladesh bangladeshi barbados barbadian belarus belarusian belgium belgian belize benin beninese bhutan
bhutanese bolivia bolivian bosnia bosnian botswana brazil brazilian britain british brunei bulgaria bulgarian burkinabe
burma burmese burundi burundian cambodia cambodian cameroon cameroonian canada canadian catalan catalonia chad chadian
chechen chechnya chile chilean china chinese colombia colombian comoros congo congolese croatia croat croatian cuba cuban
cyprus cypriot czech czechia czechoslovak czechoslovakia denmark danish djibouti dominica dominican dutch ecuador
ecuadorian ecuadorean egypt egyptian emirati england english eritrea eritrean estonia estonian eswatini ethiopia ethiopian
fiji fijian finland finnish france french gabon gabonese gambia gambian gaza georgia georgian germany german ghana
ghanaian greece greek grenada guatemala guatemalan guinea guinean guyana guyanese haiti haitian honduras honduran hungary
hungarian iceland icelandic india indian indonesia indonesian iran iranian iraq iraqi ireland irish israel israeli italy
italian ivorian jamaica jamaican japan japanese jordan jordanian kazakh kazakhstan kenya kenyan kiribati korea korean
kosovo kosovar kurdish kurdistan kuwait kuwaiti kyrgyz kyrgyzstan laos lao laotian latvia latvian lebanon lebanese lesotho
liberia liberian libya libyan liechtenstein lithuania lithuanian luxembourg macedonia macedonian madagascar malagasy
malawi malawian malaysia malaysian maldives maldivian mali malian malta maltese mauritania mauritanian mauritius mauritian
mexico mexican micronesia moldova moldovan monaco mongolia mongolian montenegro montenegrin morocco moroccan mozambique
mozambican myanmar namibia namibian nauru nepal nepali nepalese netherlands nicaragua nicaraguan niger nigeria nigerian
nigerien norway norwegian oman omani pakistan pakistani palau palestine palestinian panama panamanian paraguay paraguayan
peru peruvian philippine philippines filipino poland polish portugal portuguese qatar qatari quebec romania romanian russia
russian rwanda rwandan samoa samoan saudi scotland scottish senegal senegalese serb serbia serbian seychelles singapore
singaporean slovak slovakia slovenia slovenian somali somalia somaliland soviet spain spanish sudan sudanese surinam
suriname surinamese swaziland sweden swedish switzerland swiss syria syrian taiwan taiwanese tajik tajikistan tanzania
tanzanian thailand thai tibetan togo togolese tonga tongan trinidad tunisia tunisian turkey turkish turkmen turkmenistan
turkiye tuvalu uae uganda ugandan ukraine ukrainian uk us usa uruguay uruguayan uzbek uzbekistan vanuatu vatican venezuela
venezuelan vietnam vietnamese wales welsh yemen yemeni yugoslav yugoslavia zaire zairean zambia zambian zimbabwe
zimbabwean eu un nato imf hamas hezbollah taliban houthi houthis kremlin u.s u.k u.n e.u
alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas
kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio
oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming
`;

/** Last words of longer names; alone they say nothing (`Union leader`). */
const LAST_WORDS = `
arabia emirates faso guinea herzegovina island islands jersey kingdom lanka lankan leone nations parliament hampshire york
carolina dakota rico salvador salvadoran states tobago union verde zealand timor commission africa african
`;

/** Those of them that are written small, too: `Bolivian parliament`. A Bolivian union is one of workers. */
const BODIES = new Set(['parliament', 'commission']);

const WHOLE = new WordList(COUNTRIES);
const LAST = new WordList(LAST_WORDS);

/** Whether a folded word names, or ends the name of, a country, federal state or world body, or is its adjective. */
export function isCountryWord(folded: string): boolean {
  return WHOLE.has(folded) || LAST.has(folded);
}

/** Whether the name of one, or its adjective, ends at an index: `Russian`, `South Africa`, not `Union` alone. */
export function isCountryEndingAt(words: Words, index: number): boolean {
  const word = words.get(index);
  if (!word) return false;
  return (
    WHOLE.has(word.folded) ||
    (LAST.has(word.folded) &&
      (word.capital || BODIES.has(word.folded)) &&
      word.joined &&
      words.get(index - 1)?.capital === true)
  );
}
