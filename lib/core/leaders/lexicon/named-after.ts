import { WordList } from '../../text/word-list.ts';
/** What is named after people: a name before one of these is no mention of the person. */
export const NAMED_AFTER = new WordList(
  `academy airport airfield airways arena associates avenue award awards bank barracks bay beach boulevard bridge brigade
   building campus casino castle cathedral center centre city club co college company corp corporation county cup dam drive
   field forest foundation fund gallery gardens golf group hall heights highway hill hills holdings hospital hotel house
   inc initiative institute institution international island islands junction lake lane library llc lodge ltd mall medal
   memorial middle monument motor motors mountain mountains museum national organisation organization parade park parkway
   partners peace peninsula pier place plaza port presidential prize project productions range records resort resorts river road
   scholarship scholarships school society space square stadium station steaks street studios suite terrace theater theatre
   tower towers town township trail trophy tunnel university valley village vodka winery elementary high airlines act
   doctrine ranch law middle`,
);

/** Those that are surnames too: `Environment Minister Robert Hill`. */
export const SURNAMES_TOO = new WordList(
  'castle field forest golf hall hill house lane law mall middle park river street',
);

/** The few of them that say so in lower case too: `Charles de Gaulle airport`, but not `the Bush center-right`. */
export const NAMED_AFTER_IN_LOWER_CASE = new WordList(
  'airport card cards stadium library foundation memorial museum bridge hospital university prize tower hotel aircraft',
);

/** What makes the name after it one of a ship, a place or a family member. */
export const NAMES_A_THING = new WordList(
  `uss hms hmas ss mv rms carrier ship warship destroyer frigate cruiser submarine yacht ferry liner vessel port fort
   mount lake cape camp villa hotel cafe rue saint st san santa plaza avenue via calle avenida paseo`,
);
