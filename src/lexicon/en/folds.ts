/**
 * Spellings that house style alone decides: the abbreviation, without its point, and the word that it stands for. A comparison
 * takes the two for one word. The states of the USA stand in `US_STATES`.
 */
export const ABBREVIATED: readonly (readonly [short: string, long: string])[] = [
  ['rep', 'representative'],
  ['reps', 'representatives'],
  ['sen', 'senator'],
  ['sens', 'senators'],
  ['gov', 'governor'],
  ['govs', 'governors'],
  ['gen', 'general'],
  ['pres', 'president'],
  ['amb', 'ambassador'],
  ['sec', 'secretary'],
  ['lt', 'lieutenant'],
  ['sgt', 'sergeant'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['cmdr', 'commander'],
  ['adm', 'admiral'],
  ['maj', 'major'],
  ['brig', 'brigadier'],
  ['cpl', 'corporal'],
  ['pvt', 'private'],
  ['supt', 'superintendent'],
  ['insp', 'inspector'],
  ['det', 'detective'],
  ['dr', 'doctor'],
  ['prof', 'professor'],
  ['rev', 'reverend'],
  ['hon', 'honorable'],
  ['atty', 'attorney'],
  ['asst', 'assistant'],
  ['corp', 'corporation'],
  ['inc', 'incorporated'],
  ['co', 'company'],
  ['ltd', 'limited'],
  ['dept', 'department'],
  ['univ', 'university'],
  ['jr', 'junior'],
  ['sr', 'senior'],
  ['vs', 'versus'],
  ['ave', 'avenue'],
  ['blvd', 'boulevard'],
  ['mt', 'mount'],
  ['ft', 'fort'],
  ['jan', 'january'],
  ['feb', 'february'],
  ['mar', 'march'],
  ['apr', 'april'],
  ['jun', 'june'],
  ['jul', 'july'],
  ['aug', 'august'],
  ['sept', 'september'],
  ['sep', 'september'],
  ['oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
  ['mon', 'monday'],
  ['tue', 'tuesday'],
  ['tues', 'tuesday'],
  ['wed', 'wednesday'],
  ['thu', 'thursday'],
  ['thur', 'thursday'],
  ['thurs', 'thursday'],
  ['fri', 'friday'],
  ['sat', 'saturday'],
  ['sun', 'sunday'],
];

/** Numbers in words, in order: the first stands for 0. The tens follow in {@link TENS}. */
export const SMALL_NUMBERS: readonly string[] = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];

/** The tens in words; the first stands for 20. */
export const TENS: readonly string[] = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Ordinals in words; the first stands for 1st. */
export const ORDINALS: readonly string[] = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];

/** Words that British and American papers spell otherwise, in names too: pairs separated by bars. What endings tell stands in no table. */
export const BRITISH =
  'defence defense|defences defenses|offence offense|offences offenses|licence license|licences licenses|centre center|centres centers|theatre theater|theatres theaters|' +
  'harbour harbor|labour labor|honour honor|programme program|programmes programs|aluminium aluminum|aeroplane airplane|paediatric pediatric|anaesthetic anesthetic|' +
  'catalogue catalog|cheque check|cheques checks|traveller traveler|travellers travelers|jewellery jewelry|counsellor counselor|councillor councilor|councillors councilors';

/** The same for words in small letters: as names, both are in use. */
export const BRITISH_COMMON =
  'grey gray|tyre tire|tyres tires|storey story|storeys stories|plough plow|sceptical skeptical|sceptic skeptic|sceptics skeptics|scepticism skepticism|ageing aging|' +
  'judgement judgment|acknowledgement acknowledgment|manoeuvre maneuver|manoeuvres maneuvers|manoeuvring maneuvering|kerb curb|mould mold|moustache mustache|pyjamas pajamas|' +
  'axe ax|pretence pretense|fulfil fulfill|fulfils fulfills|enrol enroll|enrolment enrollment|instalment installment|instalments installments|skilful skillful|wilful willful|' +
  'practised practiced|practising practicing|orientated oriented|learnt learned|burnt burned|spelt spelled|whilst while|amongst among|towards toward|afterwards afterward|' +
  'cosy cozy|draught draft|gaol jail|kilometre kilometer|metre meter|litre liter|fibre fiber|encyclopaedia encyclopedia|diarrhoea diarrhea|oestrogen estrogen|leukaemia leukemia';

/** What an apostrophe cuts short: the ending and the word that it stands for. */
export const CONTRACTED: readonly (readonly [ending: string, word: string])[] = [
  ["can't", 'cannot'],
  ["won't", 'willnot'],
  ["shan't", 'shallnot'],
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
];
