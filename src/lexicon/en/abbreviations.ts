/**
 * Abbreviations of English news by what may follow them. Written without the final point; a capitalised entry is met only
 * where the text capitalises it (`Gen`, not `gen`), a small one in either case.
 */
export interface AbbreviationLists {
  /** Stand before a name: a sentence never ends on them. */
  readonly titles: readonly string[];
  /** Stand before a place name or a number, or after a street's name: a sentence ends on them only before a word that opens one. */
  readonly places: readonly string[];
  /** Stand before a number: a sentence ends on them before anything else. */
  readonly numbered: readonly string[];
  /** Never end a sentence. */
  readonly joining: readonly string[];
  /** May end a sentence; only a word that opens one shows that they do. */
  readonly either: readonly string[];
  /** End the sentence before any capital. */
  readonly closing: readonly string[];
}

export const ABBREVIATIONS: AbbreviationLists = {
  titles: [
    ...['Mr', 'Mrs', 'Ms', 'Mx', 'Dr', 'Drs', 'Prof', 'Profs', 'Messrs', 'Mme', 'Mmes', 'Mlle', 'Gen', 'Gens', 'Sen', 'Sens', 'Rep', 'Reps', 'Gov', 'Govs'],
    ...['Lt', 'Lts', 'Col', 'Cols', 'Maj', 'Capt', 'Capts', 'Cmdr', 'Comdr', 'Cdr', 'Adm', 'Adms', 'Brig', 'Sgt', 'Sgts', 'Cpl', 'Pfc', 'Pvt', 'Spc', 'Ens'],
    ...['Fr', 'Rev', 'Revs', 'Hon', 'Pres', 'Supt', 'Det', 'Dets', 'Insp', 'Amb', 'Atty', 'Secy', 'Treas', 'Msgr', 'Ald', 'Dir', 'Adv', 'Shri', 'Smt', 'Sra'],
    ...['Cdre', 'Asst', 'Assoc', 'Dep', 'Bros', 'Univ', 'Del', 'Dels', 'Assemb'],
  ],
  places: ['St', 'Mt', 'Ft', 'Pt', 'Mts', 'Ave', 'Blvd', 'Rd', 'Hwy', 'Pkwy', 'Sq', 'Ln', 'Ct', 'Rte'],
  numbered: [
    ...['no', 'nos', 'Art', 'art', 'Arts', 'sec', 'secs', 'ch', 'chap', 'fig', 'figs', 'vol', 'vols', 'p', 'pp', 'para', 'paras', 'par', 'eq', 'ex', 'cl', 'cf'],
    ...['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sept', 'Sep', 'Oct', 'Nov', 'Dec', 'Mon', 'Tue', 'Tues', 'Wed', 'Thu', 'Thur', 'Thurs', 'Fri'],
    ...['Sat', 'Sun', 'approx', 'ca', 'circa', 'c', 'Rs', 'ext', 'tel', 'Tel', 'rev', 'ver', 'v', 'N°', 'Op', 'op', 'Res', 'Reg', 'max', 'min', 'avg'],
  ],
  joining: ['vs', 'e.g', 'i.e', 'viz', 'a.k.a', 'aka', 'f.k.a', 'cf', 'v', 'incl', 'esp', 'pron', 'lit', 'orig'],
  either: [
    ...['Inc', 'Ltd', 'Corp', 'Co', 'Cos', 'Cie', 'Bhd', 'Pty', 'Jr', 'Sr', 'Esq', 'Ph.D', 'Ph.D.s', 'M.D', 'Ed.D', 'Psy.D', 'Dept', 'Depts', 'Assn', 'Intl'],
    ...["Int'l", "Nat'l", "Gov't", 'Govt', 'Natl', 'Mfg', 'Div', 'Bldg', 'Hosp', 'Inst', 'Comm', 'Admin', 'Mgr', 'Mgmt', 'al', 'Cty', 'Twp', 'Apt', 'Ste', 'Rt'],
    ...['Ala', 'Ariz', 'Ark', 'Calif', 'Colo', 'Conn', 'Fla', 'Ga', 'Ill', 'Ind', 'Kan', 'Kans', 'Ky', 'La', 'Md', 'Mass', 'Mich', 'Minn', 'Miss'],
    ...['Mo', 'Mont', 'Neb', 'Nev', 'Okla', 'Ore', 'Pa', 'Penn', 'Tenn', 'Tex', 'Vt', 'Va', 'Wash', 'Wis', 'Wyo', 'Ont', 'Que', 'Alta', 'Sask', 'Man'],
  ],
  closing: ['etc', 'co', 'a.m', 'p.m', 'am', 'pm', 'hrs', 'yrs'],
};

/** Common nouns whose single letter is a name, not an initial: a sentence may end on `plan B.` */
export const LETTERED_NOUNS: readonly string[] = [
  ...['plan', 'vitamin', 'group', 'grade', 'hepatitis', 'type', 'class', 'section', 'exhibit', 'schedule', 'category', 'point', 'option', 'phase'],
  ...['series', 'team', 'gate', 'terminal', 'block', 'wing', 'title', 'list', 'letter', 'influenza', 'school', 'appendix', 'annex', 'channel', 'company'],
];

/** What follows a time of day inside its sentence: `9 p.m. Eastern`, `2 a.m. Friday`. */
export const AFTER_TIME_OF_DAY: readonly string[] = [
  ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'Mon', 'Tue', 'Tues', 'Wed', 'Thu', 'Thurs', 'Fri', 'Sat', 'Sun'],
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  ...['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec', 'Eastern', 'Central', 'Mountain', 'Pacific', 'Atlantic'],
  ...['Greenwich', 'Moscow', 'Beijing', 'Tehran', 'Israel', 'Tokyo', 'London', 'ET', 'EST', 'EDT', 'CT', 'CST', 'CDT', 'MT', 'MST', 'MDT', 'PT', 'PST'],
  ...['PDT', 'GMT', 'UTC', 'BST', 'CET', 'CEST', 'EET', 'MSK', 'IST', 'JST', 'KST', 'HKT', 'AEST', 'AEDT', 'AKST', 'HST', 'SGT', 'WAT', 'EAT', 'SAST', 'E', 'C', 'P'],
];

/** Names that end with an exclamation or question mark. */
export const NAMES_WITH_MARKS: readonly string[] = ['Yahoo', 'Jeopardy', 'Yum', 'Jeb', 'Joomla', 'Oklahoma', 'Wham', 'Kahoot', 'Panic', 'Airplane', 'Mamma Mia'];

/** Endings of web addresses that a capital does not turn into a new sentence: `Booking.Com`. */
export const WEB_ENDINGS: readonly string[] = ['com', 'org', 'net', 'gov', 'edu', 'io', 'js', 'tv', 'co', 'uk', 'de', 'fr', 'info', 'biz', 'ai', 'app', 'html', 'pdf'];
