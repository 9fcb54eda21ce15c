/**
 * Words that open a sentence when capitalised after an abbreviation, because no name begins with them: `He moved to the U.S. The
 * plan failed` against `the U.S. Senate`.
 */
export const SENTENCE_OPENERS: readonly string[] = [
  ...['a', 'an', 'the', 'this', 'that', 'these', 'those', 'there', 'here', 'such', 'another', 'each', 'every', 'both', 'some', 'many', 'most', 'all', 'few'],
  ...['several', 'any', 'no', 'none', 'neither', 'either', 'nothing', 'something', 'nobody', 'everyone', 'everybody', 'anyone', 'someone', 'others', 'much'],
  ...['i', "i'm", "i've", "i'd", "i'll", 'he', "he's", "he'd", "he'll", 'she', "she's", "she'd", 'it', "it's", "it'll", 'we', "we're", "we've", "we'll", "we'd"],
  ...['you', "you're", "you've", 'they', "they're", "they've", "they'll", 'his', 'her', 'its', 'our', 'their', 'my', 'your', "that's", "there's", "here's"],
  ...['who', 'whom', 'whose', 'what', "what's", 'which', 'when', 'where', 'why', 'how', 'whether', 'if', 'unless', 'although', 'though', 'while', 'because'],
  ...['since', 'as', 'once', 'until', 'before', 'after', 'during', 'despite', 'amid', 'among', 'under', 'over', 'in', 'on', 'at', 'by', 'for', 'from', 'to'],
  ...['with', 'without', 'within', 'according', 'along', 'between', 'against', 'across', 'about', 'around', 'beyond', 'given', 'unlike', 'like', 'instead'],
  ...['and', 'but', 'or', 'nor', 'so', 'yet', 'then', 'however', 'moreover', 'furthermore', 'meanwhile', 'nevertheless', 'nonetheless', 'still', 'also'],
  ...['therefore', 'thus', 'hence', 'besides', 'additionally', 'finally', 'eventually', 'recently', 'earlier', 'later', 'now', 'today', 'yesterday', 'tomorrow'],
  ...['last', 'next', 'asked', 'only', 'even', 'perhaps', 'maybe', 'not', 'never', 'just', 'nearly', 'almost', 'more', 'let', "let's", 'do', 'does', 'did'],
  ...['is', 'are', 'was', 'were', 'have', 'has', 'had', 'can', 'could', 'should', 'would', "don't", "doesn't", "didn't", "isn't", "can't", 'please', 'yes'],
  ...['officials', 'critics', 'experts', 'analysts', 'supporters', 'witnesses', 'investigators', 'prosecutors', 'residents', 'authorities', 'people', 'two', 'three'],
];

/** Prepositions with which a short adverbial opens a sentence: `At 5 a.m. Mr. Smith left`, `In the U.S. Congress has the last word`. */
export const OPENING_PREPOSITIONS: readonly string[] = [
  ...['at', 'in', 'on', 'by', 'from', 'before', 'after', 'around', 'about', 'since', 'until', 'till', 'across', 'throughout', 'outside', 'inside', 'within'],
  ...['for', 'near', 'unlike', 'between', 'shortly', 'just', 'and', 'but', 'as'],
];

/** Words on which no line of a list and no headline ends, so that a line that ends on one goes on in the next. */
export const UNFINISHED_WORDS: readonly string[] = [
  ...['a', 'an', 'the', 'of', 'to', 'and', 'or', 'in', 'on', 'at', 'by', 'for', 'from', 'with', 'that', 'which', 'who', 'whose', 'as', 'is', 'are', 'was'],
  ...['were', 'be', 'been', 'has', 'have', 'had', 'its', 'their', 'his', 'her', 'this', 'these', 'than', 'but', 'if', 'because', 'into', 'between', 'would'],
];

/** Verbs that report speech, in the forms in which they follow or precede the speaker's name after a quotation: `“Ready?” Lee asked.` */
export const REPORTING_VERBS: readonly string[] = [
  ...['said', 'says', 'say', 'asked', 'asks', 'told', 'tells', 'added', 'adds', 'wrote', 'writes', 'tweeted', 'tweets', 'posted', 'replied', 'replies'],
  ...['wondered', 'wonders', 'exclaimed', 'exclaims', 'shouted', 'shouts', 'yelled', 'yells', 'cried', 'recalled', 'recalls', 'continued', 'continues'],
  ...['responded', 'responds', 'answered', 'declared', 'declares', 'joked', 'jokes', 'quipped', 'quips', 'insisted', 'remarked', 'mused', 'queried', 'demanded'],
  ...['inquired', 'explained', 'explains', 'argued', 'argues', 'stated', 'commented', 'noted', 'notes', 'warned', 'concluded', 'urged', 'pleaded', 'chanted'],
  ...['begged', 'snapped', 'countered', 'repeated', 'retorted', 'screamed', 'whispered', 'began', 'interjected', 'chimed'],
];
