/**
 * What stands before a name without being part of it. Every list is one string of words separated by single spaces; a
 * following full stop (`Dr.`, `Sen.`) is left to the reader, so abbreviations stand without it.
 */

/** Forms of address and religious or noble styles: the word after one is a name, even a single one (`Sheikh Hasina`, `Mr Okoro`). Capitalised. */
export const HONORIFICS =
  'Mr Mrs Ms Miss Mx Messrs Dr Prof Professor Doctor Sir Dame Lord Lady Baroness Baron Count Countess Duke Duchess Earl Viscount Marquess Madam Madame Mme Monsieur Mlle ' +
  'Herr Frau Signor Signora Signore Señor Señora Señorita Senor Senora Senhor Doña Dom Mevrouw Meneer Pan Pani Gospodin ' +
  'Sheikh Sheik Shaikh Shaykh Sheikha Sayyid Sayyed Seyyed Syed Sayed Haj Hajj Haji Hajji Hajjah Imam Mullah Maulana Mawlana Moulana Maulvi Mufti Ayatollah Hojatoleslam Hojjatoleslam Hujjat ' +
  'Emir Amir Shri Smt Swami Guru Pandit Acharya Lama Ustad Ustaz Datuk Dato Datin Tengku Tunku Rabbi Rebbe Reverend Rev Father Fr Brother Sister Mother Pastor Deacon ' +
  'Bishop Archbishop Cardinal Pope Patriarch Metropolitan Monsignor Msgr Oba Otunba Alhaji Alhaja Mallam Malam Mzee Comrade Uncle Aunt Auntie Mwalimu Kabaka Ato Hon Honourable Honorable';

/**
 * Offices, ranks and callings that stand before a name, in their dictionary form. Capitalised they are a title
 * (`President Raisi`); in small letters they still announce a person (`spokesman Peskov`, `striker Ana da Silva`).
 */
export const OFFICES =
  'president vice-president premier chancellor minister secretary secretary-general undersecretary under-secretary under-secretary-general ambassador envoy consul diplomat ' +
  'senator sen sens representative rep reps congressman congresswoman governor gov govs mayor councilman councilwoman councillor councilor alderman assemblyman assemblywoman delegate del lawmaker legislator ' +
  'parliamentarian mp mep mla speaker whip leader chairman chairwoman chairperson chair co-chair director director-general commissioner commissioner-general inspector insp superintendent supt sheriff constable ' +
  'officer detective det sergeant sgt corporal cpl private pvt captain capt major maj colonel col brigadier brig general gen gens admiral adm vice-admiral counsel commander cmdr cdr commodore marshal lieutenant lt ' +
  'judge justice magistrate attorney prosecutor solicitor barrister advocate lawyer king queen prince princess sultan emperor empress tsar shah king taoiseach ' +
  'nurse surgeon physician coach manager striker goalkeeper midfielder defender winger quarterback pitcher runner sprinter editor editor-in-chief reporter correspondent columnist journalist photographer anchor host author novelist poet ' +
  'historian economist analyst scientist astronaut cosmonaut engineer architect rapper singer musician actor actress comedian candidate nominee contender executive ceo cfo coo principal chaplain ' +
  'spokesman spokeswoman spokesperson ombudsman provost rector regent headmaster headmistress treasurer comptroller auditor chief boss founder co-founder activist campaigner dissident blogger ' +
  'student teacher farmer fisherman driver pilot trader banker businessman businesswoman entrepreneur tycoon billionaire philanthropist researcher expert strategist pollster aide adviser advisor ' +
  'resident witness survivor victim suspect defendant gunman owner producer filmmaker playwright painter conductor composer dancer chef ' +
  'wife husband son daughter brother sister father mother cousin nephew niece uncle aunt grandson granddaughter widow friend colleague partner deputy successor predecessor counterpart rival';

/** Words that may stand in a title beside an office (`Deputy Prime Minister`, `Former Foreign Secretary`). In small letters. */
export const TITLE_WORDS =
  'prime vice deputy assistant associate former acting interim first second third foreign defense defence interior home finance treasury health education justice labor labour trade energy culture transport environment ' +
  'agriculture economy information communications tourism sports justice state district city county police army navy air force field fire crown chief senior junior staff supreme grand attorney solicitor inspector lieutenant ' +
  'major general brigadier rear press permanent special executive managing national federal provincial regional general ex then master warrant majority minority house senate republican democratic opposition party union ' +
  'affairs security services planning development water lands women youth social human rights science commerce industry petroleum oil mines public works intelligence nuclear religious cooperation integration housing labour state urban rural higher basic veterans relations armed forces for human resources technology digital climate migration asylum families';

/** What may follow a name as part of it: generation and the like. Without the full stop. */
export const NAME_SUFFIXES = 'Jr Sr II III IV';

/** Degrees and decorations that follow a name after a comma or a space, and are not part of it. Without full stops. */
export const DEGREES = 'PhD MD MBE OBE CBE QC KC SC Esq MBA MPH RDN RN CPA';

/** Among honorifics and offices, those that only a woman bears; a name without one may still be a woman's. In small letters. */
export const FEMALE_TITLES =
  'mrs ms miss dame lady baroness countess duchess madam madame mme mlle frau signora señora señorita senora doña sheikha smt sister mother aunt auntie alhaja hajjah datin pani mevrouw ' +
  'congresswoman councilwoman assemblywoman chairwoman queen princess empress spokeswoman headmistress actress businesswoman wife daughter niece granddaughter widow';

/** Among honorifics and offices, those that only a man bears. In small letters. */
export const MALE_TITLES =
  'mr messrs sir lord baron count duke earl viscount monsieur herr signor signore señor senor senhor dom meneer pan sheikh sheik shaikh shaykh mullah ayatollah father brother uncle alhaji haji hajji ' +
  'congressman councilman alderman assemblyman king prince sultan emperor tsar shah spokesman headmaster actor businessman fisherman husband son nephew grandson';

/** Particles inside and before surnames, in small letters: they bind names together (`da Silva`, `van der Bellen`, `bin Salman`). */
export const NAME_PARTICLES =
  'al el ul ud bin ben ibn bint bte abu von van der den de del della dell di da do dos das du la le los las lo af av zu zum zur ter ten te y e i o san st ap mac uz un arap ole ould wa';
