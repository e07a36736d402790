/** Offices that the core is to show somebody in, on 1 July of each year from one on and today. */
export interface HeldOffice {
  readonly of: string;
  readonly title: RegExp;
  readonly since: number;
  /** Years in which nobody held it in the middle of the year, or only someone for a few weeks. */
  readonly vacant?: readonly number[];
}

const SECRETARY = /^Secretary[- ]General$/;
const DIRECTOR = /^(?:Acting )?Director[- ]General$/;
const PRESIDENT = /^(?:Acting )?President$/;

export const ORGANISATIONS: readonly HeldOffice[] = [
  { of: 'African Development Bank', title: PRESIDENT, since: 2006 },
  { of: 'African Union', title: /^Chairperson of the Commission$/, since: 2004 },
  { of: 'Arab League', title: SECRETARY, since: 1990, vacant: [2011] },
  { of: 'ASEAN', title: SECRETARY, since: 1998 },
  { of: 'Asian Development Bank', title: PRESIDENT, since: 2005 },
  { of: 'Asian Infrastructure Investment Bank', title: PRESIDENT, since: 2016 },
  { of: 'Commonwealth', title: SECRETARY, since: 1990 },
  { of: 'Council of Europe', title: SECRETARY, since: 1994 },
  { of: 'European Bank for Reconstruction and Development', title: PRESIDENT, since: 2001 },
  { of: 'European Central Bank', title: PRESIDENT, since: 1998 },
  { of: 'European Commission', title: PRESIDENT, since: 1990 },
  { of: 'European Council', title: PRESIDENT, since: 2010 },
  { of: 'European Investment Bank', title: PRESIDENT, since: 2000 },
  { of: 'European Parliament', title: PRESIDENT, since: 1990 },
  { of: 'European Union', title: /^High Representative/, since: 2000 },
  { of: 'Food and Agriculture Organization', title: DIRECTOR, since: 1994 },
  { of: 'Gulf Cooperation Council', title: SECRETARY, since: 1996 },
  { of: 'IAEA', title: DIRECTOR, since: 1990 },
  { of: 'IMF', title: /^Managing Director$/, since: 1990, vacant: [2011] },
  { of: 'Inter-American Development Bank', title: PRESIDENT, since: 1990 },
  { of: 'International Criminal Court', title: /^Chief Prosecutor$/, since: 2003 },
  { of: 'International Criminal Court', title: PRESIDENT, since: 2003 },
  { of: 'International Energy Agency', title: /^Executive Director$/, since: 2003 },
  { of: 'International Labour Organization', title: DIRECTOR, since: 1999 },
  { of: 'International Olympic Committee', title: PRESIDENT, since: 1990 },
  { of: 'Interpol', title: SECRETARY, since: 1990 },
  { of: 'La Francophonie', title: SECRETARY, since: 2003 },
  { of: 'NATO', title: SECRETARY, since: 1990 },
  { of: 'NATO', title: /^Supreme Allied Commander Europe$/, since: 1994 },
  { of: 'New Development Bank', title: PRESIDENT, since: 2016 },
  { of: 'OECD', title: SECRETARY, since: 1990 },
  { of: 'OPCW', title: DIRECTOR, since: 1997 },
  { of: 'OPEC', title: SECRETARY, since: 1995 },
  { of: 'Organisation of Islamic Cooperation', title: SECRETARY, since: 1990 },
  { of: 'Organization of American States', title: SECRETARY, since: 1995 },
  { of: 'OSCE', title: SECRETARY, since: 1999 },
  { of: 'Red Cross', title: PRESIDENT, since: 1990 },
  { of: 'UNESCO', title: DIRECTOR, since: 1990 },
  { of: 'UNICEF', title: /^Executive Director$/, since: 1995 },
  { of: 'United Nations', title: SECRETARY, since: 1990 },
  { of: 'United Nations', title: /^High Commissioner for Refugees$/, since: 1990, vacant: [2026] },
  { of: 'Vatican', title: /^Pope$/, since: 1990 },
  { of: 'Vatican', title: /^Secretary of State$/, since: 1990 },
  { of: 'WHO', title: DIRECTOR, since: 1990 },
  { of: 'World Bank', title: PRESIDENT, since: 1990 },
  { of: 'World Food Programme', title: /^Executive Director$/, since: 1992 },
  { of: 'WTO', title: DIRECTOR, since: 1995, vacant: [1999] },
];

/** Those who sit for a few weeks until a successor is confirmed are not curated. */
export const UNITED_STATES: readonly HeldOffice[] = [
  { of: 'United States', title: /^President$/, since: 1990 },
  { of: 'United States', title: /^Vice President$/, since: 1990 },
  { of: 'United States', title: /^Secretary of State$/, since: 1990 },
  { of: 'United States', title: /^Defense Secretary$/, since: 1990, vacant: [2019] },
  { of: 'United States', title: /^Treasury Secretary$/, since: 1990, vacant: [2006] },
  { of: 'United States', title: /^Attorney General$/, since: 1990 },
  { of: 'United States', title: /^National Security Adviser$/, since: 1990, vacant: [2025, 2026] },
  { of: 'United States', title: /^(?:Acting )?White House Chief of Staff$/, since: 1990 },
  { of: 'United States', title: /^House Speaker$/, since: 1990 },
  { of: 'United States', title: /^House Majority Leader$/, since: 1990 },
  { of: 'United States', title: /^House Minority Leader$/, since: 1990 },
  { of: 'United States', title: /^Senate Majority Leader$/, since: 1990 },
  { of: 'United States', title: /^Senate Minority Leader$/, since: 1990 },
  { of: 'United States', title: /^Federal Reserve Chair/, since: 1990 },
  { of: 'United States', title: /^CIA Director$/, since: 1990, vacant: [2011] },
  { of: 'United States', title: /^FBI Director$/, since: 1990, vacant: [2001, 2017] },
];

const GOVERNOR = /^(?:Acting )?Governor$/;

/** The states, each with a governor since 1996, and Puerto Rico. */
export const STATES: readonly HeldOffice[] =
  `Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Georgia;Hawaii;Idaho;Illinois;
   Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;
   Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;New York;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;
   Pennsylvania;Puerto Rico;Rhode Island;South Carolina;South Dakota;Tennessee;Texas;Utah;Vermont;Virginia;Washington;
   West Virginia;Wisconsin;Wyoming`
    .split(/;\s*/)
    .map((of) => ({ of, title: GOVERNOR, since: 1996 }));

const HEAD = /^(?:(?:Acting|Interim|Transitional) )?(?:President|Prime Minister|Chancellor|King|Emperor)$/;

/** Countries on whose heads, past and present, newspapers report most. */
export const GOVERNMENTS: readonly HeldOffice[] =
  `Argentina;Australia;Austria;Bangladesh;Belarus;Belgium;Bolivia;Brazil;Bulgaria;Cambodia;Canada;Chile;China;Colombia;
   Croatia;Cuba;Czech Republic;Denmark;DR Congo;Ecuador;Egypt;El Salvador;Ethiopia;Finland;France;Georgia;Germany;Ghana;
   Greece;Guatemala;Honduras;Hungary;India;Indonesia;Iran;Ireland;Israel;Italy;Japan;Jordan;Kazakhstan;Kenya;Lebanon;
   Malaysia;Mexico;Moldova;Morocco;Nepal;Netherlands;New Zealand;Nicaragua;Norway;Pakistan;Palestinian Authority;Panama;
   Paraguay;Peru;Philippines;Poland;Portugal;Romania;Russia;Rwanda;Saudi Arabia;Senegal;Serbia;Slovakia;South Africa;
   South Korea;Spain;Sri Lanka;Sweden;Syria;Taiwan;Thailand;Tunisia;Turkey;Uganda;Ukraine;United Kingdom;United States;
   Uruguay;Venezuela;Vietnam;Yemen;Zambia;Zimbabwe`
    .split(/;\s*/)
    .map((of) => ({ of, title: HEAD, since: 1996 }));
