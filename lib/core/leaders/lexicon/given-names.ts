import { WordList } from '../../text/word-list.ts';

/**
 * First names frequent in news, and of leaders' families. In a headline, where every word has a capital, one of these
 * before a surname makes another person (`Eric Trump Visits Dubai`). Names that are also words are left out.
 */
const GIVEN_NAMES = new WordList(
  `adam alan albert alex alexander alexandra alice amanda amy andrea andrew angela anna anne anthony antonio arthur ashley
   barbara barron beau ben benjamin beth bob bobby brad brandon brenda brian bruce carl carlos carol caroline catherine
   charles charlotte chelsea chris christine christopher cindy claire craig cynthia dan daniel danielle david debbie
   deborah denise dennis diana diane donna doug douglas ed eddie edward elena elizabeth ellen emily emma eric erica ethan
   eva evan florence fred gary george gerald gina gloria greg gregory hannah harry heather heidi helen henry howard hunter
   ian ivana ivanka jack jackie jacob james jamie jane janet jared jason jean jeff jeffrey jennifer jenny jeremy jerry
   jessica jill jim jimmy joan joanna joe joel john johnny jon jonathan jordan jose joseph joshua juan judith judy julia
   julian julie karen kate katherine kathleen kathy keith kelly ken kenneth kevin kim kimberly kristen kyle lara larry
   laura lauren laurie leslie lewis linda lisa liz louis louise lucy luis luke lydia marc marcus margaret maria marie
   marilyn mario martha martin mary matt matthew megan melania melissa michael michelle miguel mike monica nancy natalie
   nathan neil nicholas nick nicole oliver olivia oscar pamela patricia patrick paul paula pedro peter phil philip phillip
   rachel ralph randy ray raymond rebecca richard rick robert roberto robin roger ron ronald rosa roy russell ruth ryan
   sally sam samantha samuel sandra sara sarah scott sean sharon sheila simon sophia sophie stacy stanley stephanie stephen
   steve steven stuart susan suzanne sylvia tanya ted teresa terry thomas tiffany tim timothy tina todd tom tony tracy
   tyler valerie vanessa veronica victor victoria vincent virginia walter wendy william yolanda zach`,
);

export function isGivenName(folded: string): boolean {
  return GIVEN_NAMES.has(folded);
}
