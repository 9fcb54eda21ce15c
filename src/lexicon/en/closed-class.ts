/**
 * The closed word classes of English, coarse as a tagger needs them: one class a word, the likeliest in news.
 * Word lists are lower case and separated by spaces.
 */
export const CLOSED_CLASSES: Readonly<Record<string, string>> = {
  determiner: 'the a an this these those each every any some no another both either neither all',
  possessive: 'his her its their my our your whose',
  subjectPronoun: 'he she they i we you it who one',
  objectPronoun: 'him them me us himself herself themselves itself myself ourselves yourself whom',
  relative: 'which whoever whatever',
  that: 'that',
  whAdverb: 'when where why how while whenever',
  whether: 'whether if',
  what: 'what',
  to: 'to',
  as: 'as',
  by: 'by',
  of: 'of',
  in: 'in',
  for: 'for',
  with: 'with',
  at: 'at',
  on: 'on',
  from: 'from',
  about: 'about regarding concerning',
  preposition:
    'into over under after before during through between among against without within across behind beyond near toward towards upon throughout despite amid amidst along alongside around outside inside per via until till off up down out onto above below since except like unlike',
  because: 'because though although unless whereas once so than',
  and: 'and',
  or: 'or nor',
  but: 'but yet',
  be: 'is are was were be been being am',
  have: 'has have had having',
  do: 'do does did doing done',
  modal: 'will would can could should may might must shall cannot wo ca',
  not: 'not never n’t n\'t neither nobody nothing none',
  contraction:
    'don\'t don’t doesn\'t doesn’t didn\'t didn’t isn\'t isn’t aren\'t aren’t wasn\'t wasn’t weren\'t weren’t won\'t won’t wouldn\'t wouldn’t can\'t can’t couldn\'t couldn’t shouldn\'t shouldn’t haven\'t haven’t hasn\'t hasn’t hadn\'t hadn’t',
  pronounContraction:
    'he\'s he’s she\'s she’s it\'s it’s that\'s that’s i\'m i’m we\'re we’re they\'re they’re you\'re you’re i\'ve i’ve we\'ve we’ve they\'ve they’ve i\'ll i’ll we\'ll we’ll he\'ll he’ll i\'d i’d he\'d he’d there\'s there’s',
  there: 'there here',
  adverb:
    'also then now still even just only later again already ever once earlier recently repeatedly reportedly publicly privately previously initially apparently perhaps maybe however instead meanwhile moreover further too very more most less least much well almost nearly often always sometimes soon ago away back first',
  quantity: 'many few several other others such same own most two three four five six seven eight nine ten dozen dozens hundreds thousands millions half',
  weekday: 'monday tuesday wednesday thursday friday saturday sunday',
  month: 'january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
  time: 'today yesterday tomorrow tonight morning afternoon evening night week weekend month year day',
  title:
    'mr mrs ms dr sen sens rep reps gov gen lt col sgt capt president senator congressman congresswoman governor secretary minister chairman chairwoman mayor judge justice prime chancellor king queen prince pope',
  speaker:
    'spokesman spokeswoman spokesperson official officials source sources adviser advisor aide aides analyst analysts expert experts critic critics supporter supporters lawyer lawyers attorney attorneys professor director manager leader leaders member members lawmaker lawmakers strategist strategists economist economists researcher researchers author authors witness witnesses voter voters republican republicans democrat democrats candidate candidates nominee pollster pollsters reporter reporters resident residents',
  document:
    'report reports statement statements poll polls survey surveys study studies letter memo email emails document documents article articles story stories tweet tweets post posts book interview speech filing lawsuit complaint indictment data newspaper magazine transcript records record ad ads video column editorial',
};
