/** Number words of English. */

/** Words below one hundred, with their values. */
export const CARDINALS: Readonly<Record<string, number>> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13,
  fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60,
  seventy: 70, eighty: 80, ninety: 90,
};

/** Ordinals below one hundred that are one word. */
export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12,
  thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19, twentieth: 20,
  thirtieth: 30, fortieth: 40, fiftieth: 50, sixtieth: 60, seventieth: 70, eightieth: 80, ninetieth: 90, hundredth: 100, thousandth: 1000,
};

/** Words that multiply the number before them. */
export const SCALES: Readonly<Record<string, number>> = {
  hundred: 100, thousand: 1e3, lakh: 1e5, lakhs: 1e5, million: 1e6, crore: 1e7, crores: 1e7, billion: 1e9, trillion: 1e12, quadrillion: 1e15, dozen: 12,
};

/** Plurals that give an order of magnitude and no number: `hundreds of`, `tens of thousands`. */
export const VAGUE_PLURALS: Readonly<Record<string, number>> = {
  tens: 10, dozens: 12, scores: 20, hundreds: 100, thousands: 1e3, millions: 1e6, billions: 1e9, trillions: 1e12,
};

/** Short scales, in the case in which they are printed, after digits: `$3.5m`, `20k`, `€5 bn`. */
export const SHORT_SCALES: Readonly<Record<string, number>> = {
  k: 1e3, K: 1e3, m: 1e6, M: 1e6, mn: 1e6, mln: 1e6, mio: 1e6, MM: 1e6, mil: 1e6, b: 1e9, B: 1e9, bn: 1e9, Bn: 1e9, BN: 1e9, bln: 1e9, tn: 1e12, trn: 1e12, T: 1e12,
  cr: 1e7, Cr: 1e7,
};

/** Denominators. */
export const FRACTIONS: Readonly<Record<string, number>> = {
  half: 2, halves: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fourth: 4, fourths: 4, fifth: 5, fifths: 5, sixth: 6, sixths: 6, seventh: 7,
  sevenths: 7, eighth: 8, eighths: 8, ninth: 9, ninths: 9, tenth: 10, tenths: 10, hundredth: 100, hundredths: 100,
};

/** Characters that are fractions: the sign, what it counts, and of what. */
export const FRACTION_SIGNS: readonly (readonly [sign: string, numerator: number, denominator: number])[] = [
  ['½', 1, 2], ['⅓', 1, 3], ['⅔', 2, 3], ['¼', 1, 4], ['¾', 3, 4], ['⅕', 1, 5], ['⅖', 2, 5], ['⅗', 3, 5], ['⅘', 4, 5], ['⅙', 1, 6], ['⅛', 1, 8], ['⅜', 3, 8], ['⅝', 5, 8], ['⅞', 7, 8],
];

/** Words and phrases before a number that make it inexact, in small letters. */
export const APPROXIMATORS: readonly string[] = [
  ...['about', 'around', 'approximately', 'approx', 'roughly', 'some', 'nearly', 'almost', 'over', 'under', 'estimated', 'circa', 'exceeding', 'above', 'below'],
  ...['more than', 'less than', 'fewer than', 'greater than', 'higher than', 'lower than', 'larger than', 'older than', 'younger than', 'better than'],
  ...['at least', 'at most', 'at the most', 'up to', 'close to', 'just over', 'just under', 'just about', 'well over', 'well under', 'little over', 'slightly over'],
  ...['as many as', 'as much as', 'as few as', 'as little as', 'as high as', 'as low as', 'in excess of', 'upwards of', 'upward of', 'north of', 'a minimum of'],
  ...['a maximum of', 'no more than', 'no less than', 'no fewer than', 'not more than', 'not less than', 'something like', 'an estimated', 'an average of'],
  ...['slightly more than', 'slightly less than', 'a little more than', 'a little over', 'a little under', 'just more than', 'just less than', 'well above', 'just shy of'],
  ...['a total of about', 'in the region of', 'on the order of', 'the better part of', 'nearly as many as', 'possibly', 'perhaps', 'maybe', 'virtually', 'barely'],
];

/** Words after a number that make it inexact. */
export const TRAILING_APPROXIMATORS: readonly string[] = ['or so', 'or more', 'or less', 'or fewer', 'plus', 'odd', 'and counting', 'and up'];

/** Nouns whose number is part of their name: `Chapter 11`, `Flight 370`. Met with a capital only. */
export const NUMBERED_NOUNS: readonly string[] = [
  ...['Chapter', 'Article', 'Articles', 'Section', 'Sections', 'Title', 'Resolution', 'Proposition', 'Prop', 'Amendment', 'Flight', 'Route', 'Highway', 'Interstate'],
  ...['Room', 'Page', 'Pages', 'Channel', 'Formula', 'Area', 'District', 'Ward', 'Category', 'Phase', 'Tier', 'Level', 'Stage', 'Gate', 'Pier', 'Unit', 'Form', 'Act'],
  ...['Bill', 'Rule', 'Clause', 'Measure', 'Order', 'Type', 'Grade', 'Class', 'Apollo', 'Windows', 'Boeing', 'Airbus', 'Falcon', 'Apartment', 'Apt', 'Suite', 'Platform'],
  ...['Terminal', 'Line', 'Schedule', 'Annex', 'Appendix', 'Figure', 'Table', 'Volume', 'Part', 'Book', 'Episode', 'Season', 'Week', 'Day', 'Game', 'Round', 'Lot', 'Zone'],
  ...['Sector', 'Block', 'Box', 'Case', 'Count', 'Exhibit', 'Item', 'Agenda', 'Division', 'Battalion', 'Brigade', 'Squadron', 'Group', 'Studio', 'Psalm', 'Verse', 'Sura'],
  ...['Directive', 'Regulation', 'Decree', 'Convention', 'Protocol', 'Paragraph', 'Point', 'Rte', 'Hwy', 'Sec', 'Art', 'Fig', 'Vol', 'Ch', 'Super Bowl', 'Big', 'Top', 'Step', 'Lesson'],
  ...['Fortune', 'Nasdaq', 'FTSE', 'Dow', 'CAC', 'DAX', 'Russell', 'Stoxx', 'STOXX', 'Catch', 'Pac', 'Forbes', 'Model', 'Mark', 'Mach', 'Motel', 'Sweet', 'Final', 'Lotto'],
];

/** Small-letter nouns of the same kind. */
export const NUMBERED_COMMON_NOUNS: readonly string[] = [
  ...['page', 'pages', 'chapter', 'article', 'section', 'paragraph', 'line', 'column', 'verse', 'room', 'gate', 'platform', 'channel', 'route', 'highway', 'flight'],
  ...['clause', 'figure', 'table', 'appendix', 'volume', 'issue', 'episode', 'season', 'ext', 'extension', 'tel', 'phone', 'telephone', 'call', 'fax', 'box', 'id'],
  ...['category', 'type', 'tier', 'phase', 'stage', 'unit', 'version', 'verses', 'articles', 'sections', 'paragraphs', 'chapters', 'rule', 'p', 'pp', 'no'],
];

/** Months as printed, in full and short. */
export const MONTH_WORDS: readonly string[] = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  ...['Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec'],
];

/** What makes the number before it an address. */
export const STREET_WORDS: readonly string[] = [
  ...['Street', 'St', 'Avenue', 'Ave', 'Road', 'Rd', 'Boulevard', 'Blvd', 'Drive', 'Dr', 'Lane', 'Ln', 'Way', 'Place', 'Plaza', 'Court', 'Parkway', 'Highway', 'Square', 'Terrace'],
];

/** People, and what reports count one by one: `one soldier` counts where `one thing` does not. */
export const COUNTED_NOUNS: readonly string[] = [
  ...['person', 'people', 'man', 'men', 'woman', 'women', 'child', 'children', 'boy', 'girl', 'soldier', 'soldiers', 'troops', 'officer', 'officers', 'policeman', 'civilian'],
  ...['civilians', 'worker', 'workers', 'student', 'students', 'passenger', 'passengers', 'migrants', 'refugees', 'protester', 'protesters', 'voters', 'suspect', 'suspects'],
  ...['victim', 'victims', 'journalist', 'journalists', 'death', 'deaths', 'case', 'cases', 'vote', 'votes', 'seat', 'seats', 'job', 'jobs', 'home', 'homes', 'house', 'houses'],
  ...['building', 'buildings', 'vehicle', 'vehicles', 'car', 'cars', 'aircraft', 'missile', 'missiles', 'rocket', 'rockets', 'drone', 'drones', 'bullet', 'bomb', 'ship', 'ships'],
  ...['employee', 'employees', 'attendees', 'members', 'member', 'patients', 'patient', 'pilot', 'guard', 'militant', 'militants', 'fighters', 'inmates', 'fatality', 'firefighter'],
];

/** Of these even a number that looks like a year is a number: `2000 people`. */
export const NEVER_OF_A_YEAR: readonly string[] = ['people', 'persons', 'troops', 'soldiers', 'jobs', 'homes', 'workers', 'deaths', 'employees', 'policemen', 'civilians', 'fighters'];

/** After these words `first` says when and not which: `it was first reported`. */
export const BEFORE_ADVERBIAL_FIRST: readonly string[] = [
  ...['was', 'were', 'is', 'are', 'be', 'been', 'being', 'had', 'has', 'have', 'he', 'she', 'it', 'they', 'we', 'i', 'you', 'who', 'which', 'when', 'at', 'and', 'that'],
  ...['since', 'must', 'should', 'will', 'would', 'could', 'to', 'not', 'come', 'came', 'comes', 'said', 'put', 'but', 'america', 'if', 'what', 'where', 'while', 'as'],
];

/** And before these. */
export const AFTER_ADVERBIAL_FIRST: readonly string[] = ['and', 'but', 'in', 'on', 'at', 'by', 'before', 'when', 'met', 'came', 'began', 'took', 'saw', 'ran', 'won', 'told', 'said', 'made'];
