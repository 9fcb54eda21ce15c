/** Nouns that name a source without a name, in small letters and the singular, separated by spaces. */
export const SOURCE_NOUNS = {
  /** A text that says something. */
  document:
    'report memo memorandum study letter statement poll survey document filing article dispatch record lawsuit complaint indictment affidavit e-mail email message transcript analysis review paper book editorial column post tweet note file audit bill law ruling order resolution investigation inquiry communique communiqué press-release release text video recording tape cable version index census chart figure data statistics newsletter notice website webpage page manifesto advertisement ad caption summary account source-code bulletin petition warrant opinion judgment verdict deed will diary log plan draft proposal guideline guidance rule report-card',
  /** A body of people that acts as one. */
  organization:
    'ministry agency council company police campaign government court navy army military bank party union university department office bureau committee commission administration group association federation club team board institute foundation firm hospital school church parliament senate house congress cabinet authority corporation organization organisation network embassy consulate delegation coalition alliance charity regime state city fund force service inspectorate secretariat watchdog regulator operator maker manufacturer retailer airline railway museum theatre theater league media television tv radio broadcaster newspaper magazine paper outlet station daily weekly tabloid wire presidency palace kremlin pentagon junta prosecution defence defense jury',
  /** What passes news on; a link of a chain. */
  outlet:
    'agency newspaper paper magazine broadcaster station channel outlet daily weekly tabloid website site network media television tv radio wire press newswire portal blog podcast journal',
  /** One of many, in the plural. */
  plural: 'people police officers media sources officials critics residents lawmakers experts staff crew personnel folks men women children',
} as const;

/** Learned journals that reports cite, separated by vertical bars. */
export const JOURNALS =
  'Nature|Science|Cell|Lancet|British Medical Journal|BMJ|Journal of the American Medical Association|JAMA|New England Journal of Medicine|Proceedings of the National Academy of Sciences|PNAS|PLOS ONE|Nature Medicine|Nature Communications|Science Advances|Current Biology|Pediatrics|Psychological Science';

/** Words that end the names of newspapers, agencies and stations, in small letters, separated by spaces. */
export const OUTLET_ENDINGS =
  'news times post herald gazette tribune journal mirror courier ledger daily agency radio tv television press chronicle guardian monitor observer globe mail express telegraph independent review magazine broadcasting media network wire standard dispatch examiner inquirer sentinel examiner bulletin reporter citizen advertiser argus echo record register bee nation today weekly digest report online';
