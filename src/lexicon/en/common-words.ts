/** Words that hold sentences together; two statements that share them alone share nothing. Folded: lower case, straight marks. */
export const FUNCTION_WORDS: readonly string[] = (
  "a an the this that these those and or but nor so yet if then than as at by for from in into of off on onto out over to up upon with within without " +
  "about above across after against along among around before behind below beneath beside besides between beyond down during except inside near " +
  "outside per since through throughout till toward towards under until via while whilst whether though although because unless where when why how " +
  "who whom whose which what whatever whoever he him his himself she her hers herself it its itself they them their theirs themselves we us our ours " +
  "ourselves i me my mine myself you your yours yourself one's be am is are was were been being have has had having do does did doing done will would " +
  "shall should can could may might must ought not no never n't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't " +
  "can't couldn't shouldn't it's he's she's that's there's i'm we're they're you're i've we've they've you've i'll we'll he'll she'll they'll i'd we'd " +
  "he'd she'd they'd let's there here all any both each every either neither some such same other another others own only just also too very more most " +
  "much many few less least even still again ever once already yet however therefore thus hence meanwhile moreover nevertheless otherwise rather quite " +
  "almost always often sometimes perhaps maybe else amid despite like unlike because due mr mrs ms vs etc"
).split(' ');

/**
 * Words that news is full of: verbs of saying, of doing in general, times and measures in general. To share one of them is little
 * evidence, though not none.
 */
export const NEWS_WORDS: readonly string[] = (
  "said say says saying told tell tells telling added add adds adding reported report reports reportedly according wrote write writes writing asked ask " +
  "asks asking called call calls calling announced statement spokesman spokeswoman spokesperson news week day month year time today yesterday tomorrow " +
  "night morning evening afternoon monday tuesday wednesday thursday friday saturday sunday last next new old first 1st 2nd 3rd recent recently earlier " +
  "later late early now ago back get gets got getting give gives gave given go goes going went gone come comes came coming make makes made making take " +
  "takes took taken taking see sees saw seen know knows knew known think thinks thought want wants wanted need needs use uses used using put puts find " +
  "found keep kept show shows showed shown seem seems become became look looks looked work works worked way thing things people person man men woman women " +
  "part place case fact number group good great well big long high little many several 1 2 3 4 5 6 official officials mr. government state states country " +
  "countries include includes included including continue continued expected expect plan plans set left right end hold held around across best sure lot " +
  "it's president issue issues u.s. united american americans"
).split(' ');
