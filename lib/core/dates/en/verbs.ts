const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Verbs that put what they govern in the future, or at least not in the past. */
const MODALS = words("will won't would shall should may might can could must");

/** Between a modal and its verb. */
export const BETWEEN_VERBS = words('not never also only still now be been have likely probably');

/** Infinitives of what is arranged beforehand; `to` before other words is as often a preposition. */
export const ARRANGED = words(`
  acquire address announce appear arrive attend be become begin bring buy celebrate choose close complete continue cut
  decide deliver depart discuss elect end expire face finish fly give go hold host join launch leave make mark meet open
  pay play present publish purchase raise receive release report resign resume retire return run seek sell send sign speak
  start step take talk testify travel unveil visit vote`);

/** Words that say of something that it is still to come. */
const FORWARD = words(`
  deadline due effective expect expected expects expire expires hope hopes hoping intend intends maturing payable planning
  plans redeemable scheduled slated supposed until upcoming`);

/** After `was` or `had been` these speak of what was once to come. */
export const FORWARD_PARTICIPLES = words('due expected planned scheduled slated');

/** Past forms that do not end in -ed. */
const PAST = words(`
  became began begun bought broke brought built came chose did drew drove fell felt flew fought found gave got grew had has
  have heard held hit kept knew led left lost made met paid put quit ran read rose said saw says sent shot showed shown since
  slipped sold sought spent spoke stood struck swore thought threw told took underwent was went were withdrew won wrote`);

/** Ends in -ed and is no past. */
const NOT_PAST = words('exceed hundred indeed need proceed speed succeed');

/** What a word can show of a clause's tense; `none` where it only looks like a verb that does. */
export type VerbKind = 'modal' | 'to' | 'was' | 'had' | 'forward' | 'plan' | 'is' | 'past' | 'none';

const KINDS: readonly (readonly [VerbKind, ReadonlySet<string>])[] = [
  ['past', PAST],
  ['none', NOT_PAST],
  ['forward', FORWARD],
  ['modal', MODALS],
  ['to', words('to')],
  ['was', words('was were')],
  ['had', words('had')],
  ['plan', words('plan planned going set')],
  ['is', words('am are is')],
];

/** Of a word in two lists the later one counts. */
export const VERB_KINDS: ReadonlyMap<string, VerbKind> = new Map(
  KINDS.flatMap(([kind, list]) => [...list].map((word) => [word, kind] as const)),
);
