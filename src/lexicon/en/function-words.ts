/** Function words of English that tell where phrases and clauses begin and end. Lower case, separated by spaces. */
export const FUNCTION_WORDS = {
  /** Begin a noun phrase. */
  determiner:
    "the a an this these those each every any some no another both either neither all most many several few other various certain his her its their my our your whose one two three four five six seven eight nine ten dozens hundreds thousands",
  /** Are a noun phrase by themselves, as subject. */
  subject: 'he she they i we you it who nobody everyone everybody someone somebody none',
  /** Are a noun phrase by themselves, as object. */
  object: 'him her them me us himself herself themselves itself myself whom reporters',
  relative: 'who which whom whose that where',
  /** Begin a subordinate clause. */
  subordinator: 'that because when while after before if although though since whether where until once as unless whereas how why what',
  conjunction: 'and but or nor yet so',
  preposition:
    'of in for at by to from with on about against into over under during through between among without within across behind near toward towards upon throughout despite amid outside inside via per until off above below since like unlike following concerning regarding including aboard than beyond',
  /** Forms of be, have and do, and the modals. */
  auxiliary:
    "is are was were be been being am has have had having do does did will would can could should may might must shall cannot don't doesn't didn't isn't aren't wasn't weren't won't wouldn't can't couldn't shouldn't haven't hasn't hadn't 've 'll 'd",
  be: "is are was were be been being am isn't aren't wasn't weren't 's",
  negation: 'not never',
  adverb:
    'also then now still even just only later again already ever once earlier recently repeatedly often always sometimes soon further first too nevertheless instead meanwhile twice both thus long today yesterday however perhaps hence otherwise therefore moreover afterwards afterward indeed almost',
  /** Say when, alone or behind a preposition. */
  time: 'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight morning afternoon evening night week weekend month year day january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec hours minutes days weeks months years time earlier ago late early last next this',
  /** Name an occasion of speaking: `in a statement`, `at a news conference`. */
  occasion:
    'statement interview conference briefing speech address tweet post letter email e-mail memo release message call hearing testimony remarks broadcast video editorial column op-ed article report note text rally event meeting visit appearance debate session turn part response reply comments dispatch documents document filing affidavit testimony podcast television tv radio',
} as const;
