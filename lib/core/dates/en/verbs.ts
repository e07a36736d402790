const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Verbs that put what they govern in the future, or at least not in the past. */
const MODALS = words("will won't would shall should may might can could couldn't must");

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

/** Conjunctions of what has not come yet, where a verb in the present follows. */
export const AWAITING = words('once until unless when');

/** After `was` or `had been` these speak of what was once to come. */
export const FORWARD_PARTICIPLES = words('due expected planned scheduled slated');

/** Of a timetable these say in the present what is to come: `the trial begins Monday`, `polls open Sunday`. */
const SCHEDULED = words(`
  airs arrive arrives begin begins convene convenes departs expire expires go goes meet meets open opens premieres reopen
  reopens resume resumes start starts takes`);

/**
 * The infinitive after a past verb is mostly its purpose and as past as the verb (`flew to Paris to meet him Friday`),
 * but with one of these it is still to come: `agreed to meet on Thursday`, `asked them to vote`, `a plan to meet`.
 */
export const SPEAKS_AHEAD = words(`
  about agreed agreement allowed announced are asked authorized be called chose deal decided decision due encouraged
  expected instructed intended invited is likely meant offered ordered permitted plan plans planned pledged program
  promised proposed ready reported required said says scheduled set subpoenaed summoned threatened told urged voted vowed
  wanted was were`);

/** Past forms that do not end in -ed. */
const PAST = words(`
  ate became began begun bit blew bore bought broke brought built came caught chose clung crept dealt drank drew
  drove dug fed fell felt fled flew flung forbade forgave forgot fought found froze gave got grew had has have heard
  held hid hit hung kept knelt knew laid led left lent lit lost made met mistook overcame overthrew paid put quit ran
  rang read rode rose said sang sank sat saw says sent shook shot showed shown shrank since slept slid slipped sold
  sought spent spoke sprang spun stole stood strove struck stuck stung swam swept swore swung taught thought threw
  told took tore understood underwent upheld was went wept were withdrew withheld woke won wore wound wrote`);

/** Ends in -ed and is no past. */
const NOT_PAST = words('exceed hundred indeed need proceed speed succeed');

/** Behind these a participle is an attribute. */
export const DETERMINERS = words('a an the its his her their our this that these those');

/** What a word can show of a clause's tense; `none` where it only looks like a verb that does. */
export type VerbKind =
  | 'modal'
  | 'to'
  | 'was'
  | 'had'
  | 'did'
  | 'timetable'
  | 'forward'
  | 'plan'
  | 'is'
  | 'past'
  | 'none';

const KINDS: readonly (readonly [VerbKind, ReadonlySet<string>])[] = [
  ['past', PAST],
  ['none', NOT_PAST],
  ['forward', FORWARD],
  ['timetable', SCHEDULED],
  ['modal', MODALS],
  ['to', words('to')],
  ['was', words('was were')],
  ['had', words('had')],
  ['did', words("did didn't")],
  ['plan', words('plan planned going set')],
  ['is', words('am are is')],
];

/** Of a word in two lists the later one counts. */
export const VERB_KINDS: ReadonlyMap<string, VerbKind> = new Map(
  KINDS.flatMap(([kind, list]) => [...list].map((word) => [word, kind] as const)),
);
