import { describe, expect, it } from 'vitest';
import { readByRules } from '../support/rules.js';

const ACCORDING: readonly (readonly [text: string, ...statements: string[]])[] = [
  ['According to Dahl, the quay is rotten.', 'according-to 0.9 | Dahl | According to = according to | the quay is rotten'],
  ['According to Dahl “the quay is rotten.”', 'according-to 0.9 | Dahl | According to = according to | “the quay is rotten.”'],
  ['According to Dahl: the quay is rotten.', 'according-to 0.9 | Dahl | According to = according to | the quay is rotten'],
  [
    'According to the quay, the board left, and the crew stayed.',
    'according-to 0.9 | the quay | According to = according to | the board left, and the crew stayed',
  ],
  [
    'According to the report, the crews need rest, food and water.',
    'according-to 0.9 | the report | According to = according to | the crews need rest, food and water',
  ],
  ['According to Dahl, the captain, the quay is rotten.', 'according-to 0.9 | Dahl, the captain | According to = according to | the quay is rotten'],
  ['According to the captain, Dahl, the quay is rotten.', 'according-to 0.9 | the captain, Dahl | According to = according to | the quay is rotten'],
  [
    'According to police, the men fled, and they asked the captain to stay.',
    'according-to 0.9 | police | According to = according to | the men fled, and they asked the captain to stay',
    'object-verb 0.6 | they | asked = ask | the captain to stay',
  ],
  ['The quay is rotten, according to Dahl.', 'according-to 0.9 | Dahl | according to = according to | The quay is rotten'],
  ['The quay is rotten according to Dahl.', 'according-to 0.9 | Dahl | according to = according to | The quay is rotten'],
  ['“The quay is rotten,” according to Dahl.', 'according-to 0.9 | Dahl | according to = according to | “The quay is rotten,”'],
  ['“The quay is rotten” according to Dahl, “and old.”', 'according-to 0.9 | Dahl | according to = according to | “The quay is rotten” + “and old.”'],
  ['“The quay is rotten,” according to Dahl, the captain.', 'according-to 0.9 | Dahl, the captain | according to = according to | “The quay is rotten,”'],
  ['The quay is rotten, and according to Dahl, it will sink.', 'according-to 0.9 | Dahl | according to = according to | it will sink'],
  ['The quay is rotten, but according to Dahl, it will hold.', 'according-to 0.9 | Dahl | according to = according to | it will hold'],
  ['The quay is rotten; according to Dahl, it will sink.', 'according-to 0.9 | Dahl | according to = according to | it will sink'],
  [
    'Holm said that according to Dahl, it will sink.',
    'subject-verb 0.9 | Holm | said = say | that according to Dahl, it will sink',
    'according-to 0.9 | Dahl | according to = according to | it will sink',
  ],
  ['The quay is rotten, per Dahl.', 'according-to 0.9 | Dahl | per = per | The quay is rotten'],
  ['The quay is rotten, per the board.', 'according-to 0.9 | the board | per = per | The quay is rotten'],
  ['Per Dahl, the quay is rotten.', 'according-to 0.9 | Dahl | Per = per | the quay is rotten'],
  ['“The quay is rotten,” per Dahl.', 'according-to 0.9 | Dahl | per = per | “The quay is rotten,”'],
  ['“The quay is rotten” per the board.', 'according-to 0.9 | the board | per = per | “The quay is rotten”'],
];

const WORDS: readonly (readonly [text: string, ...statements: string[]])[] = [
  ['She was, in the words of her brother, “a storm.”', 'in-the-words-of 0.85 | her brother | in the words of = in the words of | “a storm.”'],
  ['In the words of Dahl, “never again.”', 'in-the-words-of 0.85 | Dahl | In the words of = in the words of | “never again.”'],
  ['In the words of Dahl: “never again.”', 'in-the-words-of 0.85 | Dahl | In the words of = in the words of | “never again.”'],
  ['In the words of Dahl “never again.”', 'in-the-words-of 0.85 | Dahl | In the words of = in the words of | “never again.”'],
  ["In Dahl's words, “never again.”", "in-the-words-of 0.85 | Dahl | In Dahl's words = in the words of | “never again.”"],
  ["In Dahl's own words, “never again.”", "in-the-words-of 0.85 | Dahl | In Dahl's own words = in the words of | “never again.”"],
  ['In his words, “never again.”', 'in-the-words-of 0.85 | his | In his words = in the words of | “never again.”'],
  ['In her own words, “never again.”', 'in-the-words-of 0.85 | her | In her own words = in the words of | “never again.”'],
  ['In their phrase, “never again.”', 'in-the-words-of 0.85 | their | In their phrase = in the words of | “never again.”'],
  ["The quay was a mess, in Dahl's words.", "in-the-words-of 0.8 | Dahl | in Dahl's words = in the words of | The quay was a mess"],
  ['The quay was a mess, in the words of Dahl.', 'in-the-words-of 0.8 | Dahl | in the words of = in the words of | The quay was a mess'],
];

const NOUN: readonly (readonly [text: string, ...statements: string[]])[] = [
  ['Dahl expressed confidence that the quay would hold.', 'reporting-noun 0.7 | Dahl | expressed confidence = confidence | that the quay would hold'],
  [
    'Dahl has repeatedly expressed great confidence that the quay would hold.',
    'reporting-noun 0.7 | Dahl | has repeatedly expressed great confidence = confidence | that the quay would hold',
  ],
  [
    'Dahl denied his claim that the quay would hold.',
    'subject-verb 0.8 | Dahl | denied = deny | his claim that the quay would hold',
    'reporting-noun 0.7 | his | claim = claim | that the quay would hold',
  ],
  [
    "Nobody believed Dahl's claim that the quay would hold.",
    "subject-verb 0.8 | Nobody | believed = believe | Dahl's claim that the quay would hold",
    'reporting-noun 0.7 | Dahl | claim = claim | that the quay would hold',
  ],
  [
    "Nobody believed Dahl's first claim that the quay would hold.",
    "subject-verb 0.8 | Nobody | believed = believe | Dahl's first claim that the quay would hold",
    'reporting-noun 0.7 | Dahl | first claim = claim | that the quay would hold',
  ],
  [
    "Nobody believed the ministry of health's claim that the quay would hold.",
    "subject-verb 0.8 | Nobody | believed = believe | the ministry of health's claim that the quay would hold",
    'reporting-noun 0.7 | the ministry of health | claim = claim | that the quay would hold',
  ],
  [
    'Dahl repeated his claim that the quay would hold.',
    'subject-verb 0.8 | Dahl | repeated = repeat | his claim that the quay would hold',
    'reporting-noun 0.7 | Dahl | repeated his claim = claim | that the quay would hold',
  ],
  [
    "Dahl repeated Holm's claim that the quay would hold.",
    "subject-verb 0.8 | Dahl | repeated = repeat | Holm's claim that the quay would hold",
    'reporting-noun 0.7 | Holm | claim = claim | that the quay would hold',
  ],
  [
    'Dahl was repeating his claim that the quay would hold.',
    'subject-verb 0.8 | Dahl | was repeating = repeat | his claim that the quay would hold',
    'reporting-noun 0.7 | Dahl | was repeating his claim = claim | that the quay would hold',
  ],
  [
    'Nobody believed his claim that the quay would hold.',
    'subject-verb 0.8 | Nobody | believed = believe | his claim that the quay would hold',
    'reporting-noun 0.7 | his | claim = claim | that the quay would hold',
  ],
  [
    'Nobody believed her claim that the quay would hold.',
    'subject-verb 0.8 | Nobody | believed = believe | her claim that the quay would hold',
    'reporting-noun 0.7 | her | claim = claim | that the quay would hold',
  ],
  [
    'Nobody believed their claim that the quay would hold.',
    'subject-verb 0.8 | Nobody | believed = believe | their claim that the quay would hold',
    'reporting-noun 0.7 | their | claim = claim | that the quay would hold',
  ],
  [
    'Nobody believed its claim that the quay would hold.',
    'subject-verb 0.8 | Nobody | believed = believe | its claim that the quay would hold',
    'reporting-noun 0.7 | its | claim = claim | that the quay would hold',
  ],
  [
    'Nobody believed my claim that the quay would hold.',
    'subject-verb 0.8 | Nobody | believed = believe | my claim that the quay would hold',
    'reporting-noun 0.7 | my | claim = claim | that the quay would hold',
  ],
  [
    'Nobody believed our claim that the quay would hold.',
    'subject-verb 0.8 | Nobody | believed = believe | our claim that the quay would hold',
    'reporting-noun 0.7 | our | claim = claim | that the quay would hold',
  ],
  [
    'Nobody believed your claim that the quay would hold.',
    'subject-verb 0.8 | Nobody | believed = believe | your claim that the quay would hold',
    'reporting-noun 0.7 | your | claim = claim | that the quay would hold',
  ],
];

const HEARSAY: readonly (readonly [text: string, ...statements: string[]])[] = [
  ['The driver allegedly fled on foot.', 'hearsay 0.6 |  | allegedly = allegedly | The driver + fled on foot'],
  ['The driver reportedly fled on foot.', 'hearsay 0.6 |  | reportedly = reportedly | The driver + fled on foot'],
  ['The driver purportedly fled on foot.', 'hearsay 0.6 |  | purportedly = purportedly | The driver + fled on foot'],
  ['The driver supposedly fled on foot.', 'hearsay 0.6 |  | supposedly = supposedly | The driver + fled on foot'],
  ['The driver left the car and reportedly fled on foot.', 'hearsay 0.6 |  | reportedly = reportedly | The driver left the car + fled on foot'],
  ['It rained; the driver allegedly fled on foot.', 'hearsay 0.6 |  | allegedly = allegedly | the driver + fled on foot'],
  ['It rained, the driver allegedly fled on foot.', 'hearsay 0.6 |  | allegedly = allegedly | the driver + fled on foot'],
  ['It rained — the driver allegedly fled on foot.', 'hearsay 0.6 |  | allegedly = allegedly | the driver + fled on foot'],
  ['Dahl said the driver allegedly fled on foot.', 'subject-verb 0.8 | Dahl | said = say | the driver allegedly fled on foot'],
  [
    'The driver allegedly fled, Dahl said.',
    'hearsay 0.6 |  | allegedly = allegedly | The driver + fled',
    'subject-verb 0.85 | Dahl | said = say | The driver allegedly fled',
  ],
];

const AS: readonly (readonly [text: string, ...statements: string[]])[] = [
  ['As the coach put it, “we were lucky.”', 'as-put-it 0.8 | the coach | put it = put it | “we were lucky.”'],
  ['As the coach puts it: “we were lucky.”', 'as-put-it 0.8 | the coach | puts it = put it | “we were lucky.”'],
  ['As the coach put it, we were lucky.', 'as-put-it 0.8 | the coach | put it = put it | we were lucky'],
  ['“We were lucky,” as the coach put it.', 'as-put-it 0.8 | the coach | put it = put it | “We were lucky,”'],
  ['“We were lucky” as the coach put it.', 'as-put-it 0.8 | the coach | put it = put it | “We were lucky”'],
  ['We were lucky, as the coach put it.', 'as-put-it 0.8 | the coach | put it = put it | We were lucky'],
  ['We were lucky — as the coach put it.', 'as-put-it 0.8 | the coach | put it = put it | We were lucky'],
  ['The talks, as the coach put it, are over.', 'as-put-it 0.8 | the coach | put it = put it | The talks + are over'],
  ['The talks are over, as the coach said.', 'as-put-it 0.8 | the coach | said = say | The talks are over'],
  ['The talks are over, as the coach said on Monday.', 'as-put-it 0.8 | the coach | said = say | The talks are over'],
  ['The talks are over, as the coach, a Dane, put it.', 'as-put-it 0.8 | the coach, a Dane | put it = put it | The talks are over'],
  ['The talks are over, as experts have pointed out.', 'as-put-it 0.8 | experts | have pointed out = point out | The talks are over'],
  ['As experts warned, the quay is rotten.', 'as-put-it 0.8 | experts | warned = warn | the quay is rotten'],
];

const AS_BY: readonly (readonly [text: string, ...statements: string[]])[] = [
  ['As reported by the Brevik Times, the quay gave way.', 'as-reported-by 0.8 | the Brevik Times | reported by = report | the quay gave way'],
  ['As first reported by the Brevik Times, the quay gave way.', 'as-reported-by 0.8 | the Brevik Times | reported by = report | the quay gave way'],
  ['The quay gave way, as reported by the Brevik Times.', 'as-reported-by 0.8 | the Brevik Times | reported by = report | The quay gave way'],
  ['The quay gave way, as first noted in the log.', 'as-reported-by 0.8 | the log | noted in = note | The quay gave way'],
  ['“The quay gave way,” as reported by the Brevik Times.', 'as-reported-by 0.8 | the Brevik Times | reported by = report | “The quay gave way,”'],
  ['“The quay gave way,” according to Dahl, as reported by the Brevik Times.', 'according-to 0.9 | Dahl | according to = according to | “The quay gave way,”'],
  ['The quay gave way, as reported by the Brevik Times on Monday.', 'as-reported-by 0.8 | the Brevik Times | reported by = report | The quay gave way'],
  ['The quay, as reported by the Brevik Times, has given way.', 'as-reported-by 0.8 | the Brevik Times | reported by = report | The quay + has given way'],
];

const AS_MARKS: readonly (readonly [text: string, ...statements: string[]])[] = [
  ['The paper has gone after Holm as a “wrecker.”', 'named-in-marks 0.6 | The paper | has gone after = has gone after | Holm as a “wrecker.”'],
  ['The paper has gone after Holm as “wrecker.”', 'named-in-marks 0.6 | The paper | has gone after = has gone after | Holm as “wrecker.”'],
  [
    'The paper has gone after Holm as a “wrecker” and a “thief.”',
    'named-in-marks 0.6 | The paper | has gone after = has gone after | Holm as a “wrecker” and a “thief.”',
  ],
  [
    'The paper has gone after Holm as a “wrecker” or “thief.”',
    'named-in-marks 0.6 | The paper | has gone after = has gone after | Holm as a “wrecker” or “thief.”',
  ],
];

const CREDIT: readonly (readonly [text: string, ...statements: string[]])[] = [
  ['“We leave at dawn.” — Ida Holm', 'dash-credit 0.8 | Ida Holm |  | “We leave at dawn.”'],
  ['“We leave at dawn.” - Ida Holm', 'dash-credit 0.8 | Ida Holm |  | “We leave at dawn.”'],
  ['“We leave at dawn.” – Ida Holm, captain', 'dash-credit 0.8 | Ida Holm, captain |  | “We leave at dawn.”'],
];

const NOTHING: readonly string[] = [
  'According to Dahl.',
  'According to.',
  'The quay is rotten, per day.',
  'The quay costs 30 per Dahl.',
  'And more, according to Dahl:',
  'In other words, “never again.”',
  'In a few words, “never again.”',
  'In words, “never again.”',
  'The claim that the quay would hold was wrong.',
  'Amid claims that the quay would hold, Dahl left.',
  'His claim was wrong.',
  'His claim, that the quay would hold, was wrong.',
  'As the coach put, “we were lucky.”',
  'The talks are over, as the coach was told.',
  'The talks are over, as the coach blasted.',
  'The talks are over, as said.',
  'The talks are over, as it rained; put it there.',
  'As “never” put it, we left.',
  'As the coach put it.',
  'The quay gave way, as reported by.',
  'The quay gave way, as reported on Monday.',
  'The quay gave way, as blasted by Dahl.',
  'The quay gave way as reported by the Brevik Times.',
  'The paper has gone after Holm as a wrecker.',
  'As a “wrecker” he left.',
  'Holm as a “wrecker.”',
  '“We leave at dawn.” — the captain',
  '“We leave at dawn.” — The captain',
  '“We leave at dawn.” — Ida Holm left.',
  'We leave at dawn. — Ida Holm',
  '“We leave at dawn” — Ida Holm was late.',
];

describe('the shapes whose cue is no verb', () => {
  it.each(ACCORDING)('read according to whom something is so: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(WORDS)('read in whose words something is so: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(NOUN)('read a noun that reports: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(HEARSAY)('read what is only said to be so: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(AS)('read as whom something is put: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(AS_BY)('read by whom something is reported: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(AS_MARKS)('read a name in marks: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(CREDIT)('read a credit behind a dash: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(NOTHING)('read nothing in: %s', (text) => {
    expect(readByRules(text)).toEqual([]);
  });
});
