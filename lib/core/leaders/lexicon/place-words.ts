/**
 * Words that tell that an article is about a place: its name where that is not one word, its people, its seat of
 * government. Places not listed are told by their one-word name.
 */
const WORDS = `
Afghanistan: afghan kabul
Akrotiri and Dhekelia: akrotiri dhekelia
Albania: albanian tirana
Algeria: algerian algiers
American Samoa: samoa samoan
Andorra: andorran
Angola: angolan luanda
Antigua and Barbuda: antigua antiguan barbuda
Argentina: argentine argentinian argentinean argentines
Armenia: armenian yerevan
Australia: australian canberra
Austria: austrian vienna
Azerbaijan: azerbaijani azeri baku
Bahamas: bahamian nassau
Bahrain: bahraini manama
Bangladesh: bangladeshi dhaka
Barbados: barbadian bridgetown
Belarus: belarusian belarussian minsk
Belgium: belgian brussels
Belize: belizean
Benin: beninese
Bermuda: bermudian
Bhutan: bhutanese
Bolivia: bolivian
Bosnia: bosnian sarajevo herzegovina
Botswana: botswanan gaborone
Brazil: brazilian brasilia
British Indian Ocean Territory: chagos
British Virgin Islands: virgin tortola
Brunei: bruneian
Bulgaria: bulgarian sofia
Burkina Faso: burkina burkinabe ouagadougou
Burundi: burundian bujumbura
Cambodia: cambodian penh
Cameroon: cameroonian yaounde
Canada: canadian ottawa
Cape Verde: verde verdean
Cayman Islands: cayman
Central African Republic: bangui
Chad: chadian ndjamena
Chile: chilean santiago
China: chinese beijing peking
Colombia: colombian bogota
Comoros: comorian
Cook Islands: cook
Costa Rica: rica rican
Croatia: croatian croat zagreb
Cuba: cuban havana
Curaçao: curacao
Cyprus: cypriot nicosia
Czech Republic: czech czechia prague
Czechoslovakia: czechoslovak prague
DR Congo: congo congolese zaire zairean kinshasa
Denmark: danish copenhagen
Djibouti: djiboutian
Dominica: dominican roseau
Dominican Republic: dominican
East Germany: german
East Timor: timor timorese
Ecuador: ecuadorian ecuadorean quito
Egypt: egyptian cairo
El Salvador: salvador salvadoran
Equatorial Guinea: guinea equatorial
Eritrea: eritrean asmara
Estonia: estonian tallinn
Eswatini: swaziland swazi
Ethiopia: ethiopian addis
Falkland Islands: falkland falklands
Faroe Islands: faroe faroese
Fiji: fijian suva
Finland: finnish helsinki
France: french paris
French Guiana: guiana
French Polynesia: polynesia polynesian tahiti
Gabon: gabonese libreville
Gambia: gambian banjul
Georgia: georgian tbilisi
Germany: german berlin bonn
Ghana: ghanaian accra
Greece: greek athens
Greenland: greenlandic
Grenada: grenadian
Guatemala: guatemalan
Guinea: guinean conakry
Guinea-Bissau: bissau
Guyana: guyanese
Haiti: haitian
Honduras: honduran tegucigalpa
Hong Kong: kong
Hungary: hungarian budapest
Iceland: icelandic reykjavik
India: indian delhi
Indonesia: indonesian jakarta
Iran: iranian tehran
Iraq: iraqi baghdad
Ireland: irish dublin
Isle of Man: manx
Israel: israeli jerusalem
Italy: italian rome
Ivory Coast: ivory ivorian ivoire abidjan
Jamaica: jamaican
Japan: japanese tokyo
Jordan: jordanian amman
Kazakhstan: kazakh kazakstan astana almaty
Kenya: kenyan nairobi
Kosovo: kosovar kosovan pristina
Kuwait: kuwaiti
Kyrgyzstan: kyrgyz bishkek
Laos: lao laotian vientiane
Latvia: latvian riga
Lebanon: lebanese beirut
Liberia: liberian monrovia
Libya: libyan tripoli
Lithuania: lithuanian vilnius
Luxembourg: luxembourgish
Macao: macau
Madagascar: malagasy antananarivo
Malawi: malawian lilongwe
Malaysia: malaysian lumpur
Maldives: maldivian
Mali: malian bamako
Malta: maltese valletta
Marshall Islands: marshall marshallese
Mauritania: mauritanian nouakchott
Mauritius: mauritian
Mexico: mexican
Micronesia: micronesian
Moldova: moldovan chisinau
Monaco: monegasque
Mongolia: mongolian ulan
Montenegro: montenegrin podgorica
Morocco: moroccan rabat
Mozambique: mozambican maputo
Myanmar: burma burmese yangon rangoon
Namibia: namibian windhoek
Nauru: nauruan
Nepal: nepali nepalese kathmandu
Netherlands: dutch hague
Netherlands Antilles: antilles curacao
New Caledonia: caledonia caledonian
New Zealand: zealand
Nicaragua: nicaraguan managua
Niger: nigerien niamey
Nigeria: nigerian abuja
Norfolk Island: norfolk
North Korea: korea korean pyongyang
North Macedonia: macedonia macedonian skopje
Northern Mariana Islands: mariana marianas
Norway: norwegian oslo
Oman: omani muscat
Pakistan: pakistani islamabad
Panama: panamanian
Papua New Guinea: papua guinea
Paraguay: paraguayan
Peru: peruvian lima
Philippines: philippine filipino manila
Pitcairn Islands: pitcairn
Poland: polish warsaw
Portugal: portuguese lisbon
Puerto Rico: rico rican
Qatar: qatari doha
Republic of Congo: congo congolese brazzaville
Romania: romanian bucharest
Russia: russian moscow kremlin soviet
Rwanda: rwandan kigali
Réunion: reunion
Saint Barthelemy: barthelemy barts
Saint Helena: helena
Saint Kitts and Nevis: kitts nevis
Saint Lucia: lucia lucian
Saint Martin: martin
Saint Pierre and Miquelon: miquelon
Saint Vincent and the Grenadines: vincent grenadines
Samoa: samoan
San Marino: marino
Saudi Arabia: saudi riyadh
Senegal: senegalese dakar
Serbia: serbian serb belgrade yugoslav yugoslavia
Seychelles: seychellois
Sierra Leone: leone leonean freetown
Singapore: singaporean
Sint Maarten: maarten
Slovakia: slovak bratislava
Slovenia: slovenian slovene ljubljana
Solomon Islands: solomon solomons honiara
Somalia: somali mogadishu
South Africa: african pretoria
South Georgia and the South Sandwich Islands: sandwich
South Korea: korea korean seoul
South Sudan: sudan sudanese juba
Soviet Union: soviet moscow russian russia kremlin
Spain: spanish madrid
Sri Lanka: lanka lankan colombo
Sudan: sudanese khartoum
Suriname: surinamese surinam
Sweden: swedish stockholm
Switzerland: swiss bern
Syria: syrian damascus
São Tomé and Príncipe: tome
Taiwan: taiwanese taipei
Tajikistan: tajik dushanbe
Tanzania: tanzanian zanzibar
Thailand: thai bangkok
Togo: togolese lome
Tonga: tongan
Trinidad and Tobago: trinidad tobago trinidadian
Tunisia: tunisian tunis
Turkey: turkish ankara turkiye
Turkmenistan: turkmen ashgabat
Turks and Caicos Islands: caicos
US Virgin Islands: virgin
Uganda: ugandan kampala
Ukraine: ukrainian kyiv kiev
United Arab Emirates: emirates emirati uae dubai
United Kingdom: britain british uk kingdom scotland scottish
United States: us american washington america
Uruguay: uruguayan montevideo
Uzbekistan: uzbek tashkent
Vatican: vatican holy
Venezuela: venezuelan caracas
Vietnam: vietnamese hanoi
Wallis and Futuna: wallis futuna
Yemen: yemeni sanaa aden
Yugoslavia: yugoslav serbia serbian belgrade
Zambia: zambian lusaka
Zimbabwe: zimbabwean harare
`;

let wordsByPlace: ReadonlyMap<string, readonly string[]> | null = null;

/** Folded words of which any in an article tells that it is about a place. */
export function placeWords(place: string): readonly string[] {
  wordsByPlace ??= new Map(WORDS.trim().split('\n').map(readLine));
  const own = place.includes(' ') ? [] : [place.toLowerCase()];
  return [...own, ...(wordsByPlace.get(place) ?? [])];
}

function readLine(line: string): [string, string[]] {
  const [place = '', words = ''] = line.split(': ');
  return [place, words.split(' ')];
}
