/** What a cue adds to bare saying; the seven stances of the model. */
export type CueStance = 'neutral' | 'assertive' | 'doubting' | 'factive' | 'directive' | 'hostile' | 'approving';

/** A word that reports what somebody says, thinks or wants. */
export interface CueEntry {
  /** Dictionary form. Of several words the first is the verb, and the others follow it: `call for`. */
  readonly lemma: string;
  /** The verb's other forms, separated by spaces: third person, past, participles. */
  readonly forms: string;
  /** What it adds to bare saying. */
  readonly stance: CueStance;
  /**
   * What it goes with, one letter each:
   * `s` a clause with or without `that`, `t` a clause with `that`, `whether` or a question word alone, `q` direct speech beside it,
   * `o` a listener and a clause (`told him that`), `i` an infinitive (`vowed to`), `p` a listener and an infinitive (`urged him to`),
   * `n` a noun phrase (`blasted the plan`), `a` an object and what it is called (`called it a mistake`).
   */
  readonly takes: string;
}

const cue = (lemma: string, forms: string, takes: string, stance: CueStance = 'neutral'): CueEntry => ({ lemma, forms, stance, takes });

/** A cue whose verb has the forms of nearly all verbs: `claims claimed claiming`, `deny denies denied denying`. */
function regular(lemma: string, takes: string, stance: CueStance): CueEntry {
  const verb = lemma.split(' ', 1)[0]!;
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const third = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : /(?:[sxz]|[cs]h)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const past = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  return cue(lemma, `${third} ${past} ${stem}ing`, takes, stance);
}

/** Verbs that report and have the forms of nearly all verbs, by what they add to bare saying and what they go with. */
const REGULAR: readonly (readonly [stance: CueStance, takes: string, lemmas: string])[] = [
  ['neutral', 'a', 'brand, call, characterise, characterize, compare, deem, depict, liken, nickname, paint, portray, rate, regard, style, term, view'],
  ['neutral', 'i', 'aim, aspire, choose, consent, intend, long, opt, prefer, want'],
  ['neutral', 'n', 'address, air, allude to, cite, detail, dwell on, express, float, hint at, hope for, outline, point to, quote, raise, reference, share, sketch, talk about, talk of, touch on, voice, weigh'],
  ['neutral', 'na', 'describe'],
  ['neutral', 'o', 'brief, inform, notify'],
  ['neutral', 'q', 'banter, caption, chant, chuckle, crack, deadpan, drawl, enquire, finish, gasp, greet, intone, jest, joke, laugh, mumble, murmur, mutter, prompt, scrawl, shout out, sigh, smile, start, tease, type, venture, whisper, wisecrack'],
  ['neutral', 'qi', 'offer, volunteer'],
  ['neutral', 'qn', 'query, toast'],
  ['neutral', 'qp', 'press'],
  ['neutral', 'qt', 'inquire'],
  ['neutral', 'qtop', 'advise'],
  ['neutral', 'qtp', 'ask'],
  ['neutral', 'sq', 'add, answer, anticipate, assume, believe, calculate, chime in, clarify, comment, conclude, continue, counter, determine, dream, envisage, estimate, fear, figure, gather, guess, hypothesize, imagine, indicate, interject, jot, muse, narrate, note, notice, observe, opine, perceive, point out, post, pray, project, reason, recite, reckon, reflect, relate, relay, remark, repeat, reply, respond, retort, sense, specify, speculate, state, summarize, suppose, theorize, tweet, wonder, worry'],
  ['neutral', 'sqa', 'judge'],
  ['neutral', 'sqi', 'expect, hope, wish'],
  ['neutral', 'sqn', 'announce, disclose, envision, explain, forecast, mention, predict, recall, recount, reiterate, report'],
  ['neutral', 'sqo', 'e-mail, email, text'],
  ['neutral', 'sqt', 'realise, realize, remember, rule, testify'],
  ['neutral', 'sqti', 'decide'],
  ['neutral', 'sqtin', 'propose'],
  ['neutral', 'sqtn', 'recognise, recognize, reveal, suggest'],
  ['neutral', 't', 'certify, debate, demonstrate, discover, document, establish, hint, illustrate, imply, insinuate, intimate, provide, signify, stipulate, verify'],
  ['neutral', 'tn', 'discuss, doubt, question, recommend, spell out'],
  ['neutral', 'tna', 'consider'],
  ['assertive', 'i', 'decline, refuse, resolve'],
  ['assertive', 'n', 'advocate, argue against, argue for, boast about, boast of, caution against, champion, defend, double down on, highlight, insist on, stand behind, stand by, tout, warn about, warn against, warn of'],
  ['assertive', 'o', 'assure, convince, lecture, persuade, reassure'],
  ['assertive', 'op', 'remind'],
  ['assertive', 'sq', 'advance, argue, attest, aver, avow, bark, bellow, blurt, blurt out, boast, brag, contend, crow, cry, cry out, declaim, enthuse, exclaim, fire back, growl, gush, hasten to add, interrupt, maintain, object, pontificate, posit, postulate, preach, pronounce, rant, reassert, restate, roar, scream, shout, shout back, shriek, snarl, submit, thunder, vent, yell'],
  ['assertive', 'sqin', 'claim, pledge, threaten, vow'],
  ['assertive', 'sqn', 'affirm, assert, call out, declare, emphasise, emphasize, proclaim, protest, reaffirm, stress, underline, underscore'],
  ['assertive', 'sqoin', 'promise'],
  ['assertive', 'sqop', 'caution, warn'],
  ['assertive', 'sqt', 'insist'],
  ['assertive', 't', 'ordain, vouch'],
  ['doubting', 'n', 'contest, dispute'],
  ['doubting', 'np', 'challenge'],
  ['doubting', 'sq', 'conjecture, gossip, hypothesise, rumor, rumour, surmise, theorise'],
  ['doubting', 'sqi', 'pretend, profess, purport'],
  ['doubting', 'sqn', 'allege, suspect'],
  ['factive', 'n', 'apologise for, apologize for, confess to, expose, own up to'],
  ['factive', 'q', 'despair, grieve, marvel, sniff, wail'],
  ['factive', 'sq', 'allow, apologise, apologize, complain, confess, divulge, fess up, fume, grant, gripe, groan, grumble, moan, own up, rue, whine'],
  ['factive', 'sqn', 'acknowledge, bemoan, concede, confirm, deplore, lament, mourn, regret'],
  ['directive', 'n', 'appeal for, ask about, ask for, back, call for, favor, favour, lobby for, press for, push for'],
  ['directive', 'np', 'encourage, invite'],
  ['directive', 'p', 'appeal to, call on, call upon, direct, entreat, lobby, pressure, push, summon'],
  ['directive', 'q', 'coax'],
  ['directive', 'qp', 'beg, exhort, implore'],
  ['directive', 'qtn', 'demand'],
  ['directive', 'qtnp', 'order, urge'],
  ['directive', 'qtp', 'command, instruct'],
  ['directive', 't', 'require'],
  ['directive', 'tnp', 'request'],
  ['hostile', 'n', 'admonish, assail, attack, balk at, bash, belittle, berate, blame, blast, bristle at, castigate, censure, chastise, chide, complain about, complain of, condemn, criticise, criticize, decry, demonize, denigrate, denounce, deride, disagree with, disavow, discredit, dismiss, disparage, excoriate, fault, flay, fulminate against, hammer, impugn, insult, knock, lambast, lambaste, lash, lash out at, malign, object to, oppose, pillory, rail against, rebuff, rebuke, reject, reprimand, reproach, repudiate, ridicule, rubbish, savage, scoff at, scold, scorn, skewer, smear, sneer at, tear into, trash, upbraid, vilify'],
  ['hostile', 'sq', 'bristle, carp, charge, fire off, hiss, inveigh, lash out, rage, rail, scoff, seethe, sneer, snipe, spit, storm, taunt'],
  ['hostile', 'sqn', 'accuse, deny, jeer, mock, refute'],
  ['approving', 'n', 'accept, acclaim, admire, approve of, bless, celebrate, commend, compliment, credit, embrace, endorse, extol, glorify, hail, herald, honor, honour, laud, praise, rave about, salute, side with, support, thank, trumpet, vouch for, welcome'],
  ['approving', 'q', 'coo, exult, rave, rejoice'],
  ['approving', 'qn', 'applaud, cheer, congratulate'],
];

/** Verbs that report, by lemma. */
export const CUES: readonly CueEntry[] = [
  ...REGULAR.flatMap(([stance, takes, lemmas]) => lemmas.split(', ').map((lemma) => regular(lemma, takes, stance))),
  cue('admit', 'admits admitted admitting', 'sqn', 'factive'),
  cue('agree', 'agrees agreed agreeing', 'ti'),
  cue('agree with', 'agrees agreed agreeing', 'n', 'approving'),
  cue('begin', 'begins began begun beginning', 'q'),
  cue('beseech', 'beseeches besought beseeching', 'p', 'directive'),
  cue('bet', 'bets bet betting', 'sq', 'assertive'),
  cue('blog', 'blogs blogged blogging', 'sq'),
  cue('break in', 'breaks broke broken breaking', 'q'),
  cue('cast', 'casts cast casting', 'a'),
  cue('cast doubt on', 'casts cast casting', 'n', 'doubting'),
  cue('chat', 'chats chatted chatting', 'q'),
  cue('come clean', 'comes came coming', 'sq', 'factive'),
  cue('commit', 'commits committed committing', 'i', 'assertive'),
  cue('counsel', 'counsels counseled counselled counseling counselling', 'qp', 'directive'),
  cue('cut in', 'cuts cut cutting', 'q'),
  cue('decree', 'decrees decreed decreeing', 't', 'assertive'),
  cue('dub', 'dubs dubbed dubbing', 'a'),
  cue('feel', 'feels felt feeling', 'sq'),
  cue('find', 'finds found finding', 'sq'),
  cue('forbid', 'forbids forbade forbidden forbidding', 'p', 'directive'),
  cue('foresee', 'foresees foresaw foreseen foreseeing', 'sqn'),
  cue('foretell', 'foretells foretold foretelling', 'sq'),
  cue('go on', 'goes went gone going', 'q'),
  cue('go on to say', 'goes went gone going', 'sq'),
  cue('grin', 'grins grinned grinning', 'q'),
  cue('guarantee', 'guarantees guaranteed guaranteeing', 'sqti', 'assertive'),
  cue('hear', 'hears heard hearing', 'sq'),
  cue('hit back', 'hits hit hitting', 'sq', 'assertive'),
  cue('hit out', 'hits hit hitting', 'sq', 'hostile'),
  cue('hit out at', 'hits hit hitting', 'n', 'hostile'),
  cue('hold', 'holds held holding', 'sq'),
  cue('infer', 'infers inferred inferring', 'sq'),
  cue('know', 'knows knew known knowing', 't'),
  cue('label', 'labels labeled labelled labeling labelling', 'a'),
  cue('lay out', 'lays laid laying', 'tn'),
  cue('learn', 'learns learned learnt learning', 'sq'),
  cue('make clear', 'makes made making', 't'),
  cue('make it clear', 'makes made making', 't'),
  cue('make plain', 'makes made making', 't', 'assertive'),
  cue('nod', 'nods nodded nodding', 'q'),
  cue('pan', 'pans panned panning', 'n', 'hostile'),
  cue('plan', 'plans planned planning', 'i'),
  cue('plead', 'pleads pleaded pled pleading', 'q', 'factive'),
  cue('plead for', 'pleads pleaded pled pleading', 'n', 'directive'),
  cue('plead with', 'pleads pleaded pled pleading', 'p', 'directive'),
  cue('put it', 'puts put putting', 'q'),
  cue('quip', 'quips quipped quipping', 'q'),
  cue('rap', 'raps rapped rapping', 'n', 'hostile'),
  cue('read', 'reads read reading', 'sq'),
  cue('read out', 'reads read reading', 'n'),
  cue('rebut', 'rebuts rebutted rebutting', 'sqn', 'assertive'),
  cue('refer to', 'refers referred referring', 'na'),
  cue('retell', 'retells retold retelling', 'sq'),
  cue('rip', 'rips ripped ripping', 'n', 'hostile'),
  cue('say', 'says said saying', 'sq'),
  cue('see', 'sees saw seen seeing', 'ta'),
  cue('seek', 'seeks sought seeking', 'in'),
  cue('set out', 'sets set setting', 't'),
  cue('shoot back', 'shoots shot shooting', 'sq', 'assertive'),
  cue('show', 'shows showed shown showing', 'to'),
  cue('shrug', 'shrugs shrugged shrugging', 'q'),
  cue('signal', 'signals signaled signalled signaling signalling', 't'),
  cue('sing', 'sings sang sung singing', 'q'),
  cue('slam', 'slams slammed slamming', 'n', 'hostile'),
  cue('snap', 'snaps snapped snapping', 'sq', 'assertive'),
  cue('sob', 'sobs sobbed sobbing', 'q'),
  cue('speak about', 'speaks spoke spoken speaking', 'n'),
  cue('speak of', 'speaks spoke spoken speaking', 'n'),
  cue('sum up', 'sums summed summing', 'sq'),
  cue('swear', 'swears swore sworn swearing', 'sqi', 'assertive'),
  cue('take aim at', 'takes took taken taking', 'n', 'hostile'),
  cue('teach', 'teaches taught teaching', 't'),
  cue('tell', 'tells told telling', 'op'),
  cue('tell of', 'tells told telling', 'n'),
  cue('think', 'thinks thought thinking', 'sq'),
  cue('understand', 'understands understood understanding', 'sq'),
  cue('undertake', 'undertakes undertook undertaken undertaking', 'i', 'assertive'),
  cue('weep', 'weeps wept weeping', 'q'),
  cue('write', 'writes wrote written writing', 'sq'),
  cue('write about', 'writes wrote written writing', 'n'),
  cue('write of', 'writes wrote written writing', 'n'),
  cue('write to', 'writes wrote written writing', 'o'),
];

/** A noun that, with a that-clause, reports: `the claim that`. */
export interface NounCue {
  /** Singular. The plural adds `s`. */
  readonly lemma: string;
  /** What it adds to bare saying. */
  readonly stance: CueStance;
}

const NOUNS_BY_STANCE: readonly (readonly [CueStance, string])[] = [
  ['neutral', 'report announcement statement idea notion belief view opinion suggestion remark comment prediction forecast estimate explanation conclusion finding theory hope expectation recollection testimony observation understanding impression proposal decision thought news word story indication sign evidence'],
  ['assertive', 'insistence assertion declaration argument contention promise pledge vow warning boast threat assurance guarantee confidence conviction certainty commitment'],
  ['doubting', 'claim allegation rumor rumour speculation suspicion accusation charge insinuation doubt skepticism scepticism'],
  ['factive', 'admission acknowledgment acknowledgement confession concession confirmation revelation regret realization disclosure'],
  ['directive', 'demand recommendation request order appeal call plea instruction'],
  ['hostile', 'criticism complaint denial concern fear worry dismay anger outrage frustration objection'],
  ['approving', 'praise satisfaction delight joy gratitude support'],
];

/** Nouns that report. */
export const NOUN_CUES: readonly NounCue[] = NOUNS_BY_STANCE.flatMap(([stance, nouns]) => nouns.split(' ').map((lemma) => ({ lemma, stance })));

/** Verbs that carry a noun of the list above: `expressed confidence that`, `issued a warning that`. Other forms as in {@link CUES}. */
export const SUPPORT_VERBS =
  'express expresses expressed expressing voice voices voiced voicing issue issues issued issuing make makes made making repeat repeats repeated repeating reiterate reiterates reiterated reiterating raise raises raised raising convey conveys conveyed conveying give gives gave given giving offer offers offered offering share shares shared sharing air airs aired airing state states stated stating';
