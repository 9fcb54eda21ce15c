/**
 * Words that stand capitalised without being anybody's name, in one string separated by single spaces. A run of capitalised words
 * is cut at them, and one of them alone is no name.
 */

/** Days, months, feasts, languages of titles and the like: capitalised wherever they stand. */
export const CAPITALISED_WORDS =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun ' +
  'Christmas Easter Ramadan Eid Hanukkah Passover Thanksgiving Halloween Diwali Nowruz Ashura Yom Kippur God Lord Jesus Christ Allah Universe Bible Koran Quran Torah Internet Web I COVID Covid-19 COVID-19 Ebola AIDS HIV ' +
  'AM PM GMT EDT EST PST PDT CET BST UTC IST MSK HKT AD BC CEO CFO COO CTO GDP TV DNA DVD PDF FAQ AI IT PR HR VIP ID PC UFO USB SUV CCTV GPS DIY RSVP PTSD PACs PAC Islam Christianity Judaism Hinduism Buddhism Catholicism Nazism Marxism Communism Zionism Brexit Obamacare ' +
  'Earth Moon Mars Olympics Olympic Games World Cup Nobel Oscar Oscars Grammy Emmy BREAKING UPDATE EXCLUSIVE VIDEO WATCH LIVE PHOTOS Photo Photos Video File Image Images Source Sources Via Editing Reporting Writing Additional Advertisement Subscribe Newsletter Read More Related Share Tweet Email Comments Copyright Updated Published Posted';

/** Function words: capitalised they begin a sentence or a title, and no name begins or goes on with them. In small letters. */
export const FUNCTION_WORDS =
  'a an the this that these those such some any each every all both either neither none no not only just even also too so thus hence he she it its they ' +
  'them their theirs his her hers him we us our ours you your yours i me my who whom whose which what when where why how whether if unless until while ' +
  'whereas although though because since as than then there here now and or but nor yet for of in on at by to from with without within into onto upon ' +
  'over under above below between among amongst against amid amidst during before after about across along around behind beside besides beyond despite ' +
  'except inside near off out outside past per through throughout till toward towards up down via versus like unlike is are was were be been being am ' +
  'do does did done have has had having can could would shall should might must need let lets';

/** Other words that reports often begin a sentence with: adverbs, nouns, verbs, also those that are somebody's name as well. In small letters. */
export const SENTENCE_WORDS =
  'may will mine yes well oh ok okay please thanks thank hello dear sorry maybe perhaps still again already always never often once ever soon later ' +
  'earlier ago today tomorrow yesterday tonight meanwhile however moreover furthermore additionally nevertheless nonetheless otherwise instead ' +
  'therefore consequently accordingly finally eventually recently currently previously formerly initially originally actually apparently reportedly ' +
  'allegedly clearly obviously certainly indeed really simply especially particularly generally usually typically largely mostly nearly almost roughly ' +
  'more most less least fewer few many much several various other others another same different own one two three four five six seven eight nine ten ' +
  'eleven twelve dozens hundreds thousands millions billions half first second third last next final new old former late young big small large great ' +
  'good bad best better worse worst high low long short early full free true real right wrong white black red green blue dead open close closer top key ' +
  'main major minor local national international foreign federal global public private political military nuclear economic social according asked ' +
  'speaking given based following including regarding concerning considering due rather quite very said says say saying told tells tell added called ' +
  'calling call made make makes making took take takes taking got get gets getting gave give gives giving went go goes going came come comes coming saw ' +
  'see sees seeing know knows knew think thinks thought want wants wanted look looks looking find found keep keeps left leaving leave put show shows ' +
  'showing shown read reads reading write wrote run runs running began begin seem seems try tries trying use used using work works working play plays ' +
  'hear heard people person man men woman women child children boy girl family families friends everyone everybody someone somebody anyone anybody ' +
  'nobody nothing something everything anything things thing way ways time times day days week weeks month months year years morning evening night ' +
  'hours minutes part place world country countries nation nations state states government governments city cities town village home house school ' +
  'officials official police officers authorities critics supporters experts analysts observers lawmakers voters residents protesters demonstrators ' +
  'investigators prosecutors lawyers researchers scientists doctors teachers students workers employees leaders members reporters journalists sources ' +
  'witnesses relatives neighbors neighbours colleagues passengers opponents allies rebels troops soldiers forces fighters militants migrants refugees ' +
  'victims survivors companies investors shares stocks prices oil gas water food money war peace trade talks news report reports story stories article ' +
  'statement letter question questions answer answers fact facts case cases issue issues problem problems point points example plan plans deal election ' +
  'elections campaign vote votes poll polls result results debate law laws court attack attacks security power change climate health care tax taxes ' +
  'jobs economy business market markets service services system group groups party parties team line end side name number numbers level rate rates hope ' +
  'faith grace joy mobile nice split van mark bill rose frank grant chase sue drew art bob pat jack rob dean king prince bishop baker brown cook hunter ' +
  'fisher walker carter taylor smith stone wood field hill bush rice park banks waters rivers woods price love strong sharp swift cash dollar pound ' +
  'bell ball cross wells fields singer turner page ford west north south east confronting closing opening mr mrs ms contrary ask asking watch watching ' +
  'stop start starting wait help helping join joining follow meet meeting stand standing sit turn turning move moving live living die feel happy sad ' +
  'angry photo file caption image video audio subscribe share click sign register advertisement comments comment';
