import { describe, expect, it } from 'vitest';
import { readByRules } from '../support/rules.js';

const SUBJECT: readonly (readonly [text: string, ...statements: string[]])[] = [
  ['It said the quay was rotten.', 'subject-verb 0.8 | It | said = say | the quay was rotten'],
  [
    'It said, “The quay was rotten and nobody will ever sail from the old harbour.”',
    'subject-verb 0.9 | It | said = say | “The quay was rotten and nobody will ever sail from the old harbour.”',
  ],
  [
    'Dahl saw the quay and said that it was rotten.',
    'object-verb 0.55 | Dahl | saw = see | the quay',
    'subject-verb 0.75 | Dahl | said = say | that it was rotten',
  ],
  ['Dahl saw the quay and said, “It is rotten.”', 'object-verb 0.55 | Dahl | saw = see | the quay', 'subject-verb 0.75 | Dahl | said = say | “It is rotten.”'],
  ['Dahl saw the quay and said it was rotten.', 'object-verb 0.55 | Dahl | saw = see | the quay', 'subject-verb 0.65 | Dahl | said = say | it was rotten'],
  [
    'Dahl saw the quay and argued it was rotten.',
    'object-verb 0.55 | Dahl | saw = see | the quay',
    'subject-verb 0.65 | Dahl | argued = argue | it was rotten',
  ],
  [
    'Dahl saw the quay and told the board it was rotten.',
    'object-verb 0.55 | Dahl | saw = see | the quay',
    'subject-verb 0.65 | Dahl > the board | told = tell | it was rotten',
  ],
  ['The mate left, but she laughed and said, “We leave.”', 'subject-verb 0.75 | she | said = say | “We leave.”'],
  ['Who laughed and said that it was over?', 'subject-verb 0.75 | Who | said = say | that it was over'],
  ['Dahl laughed and said it was over.', 'subject-verb 0.65 | Dahl | said = say | it was over'],
  ['That the quay sank, Dahl said.', 'subject-verb 0.85 | Dahl | said = say | That the quay sank'],
  ['The smog was so bad, he noted, that schools closed.', 'subject-verb 0.8 | he | noted = note | The smog was so bad + that schools closed'],
  ['The plan was dead, he said as he left.', 'subject-verb 0.85 | he | said = say | The plan was dead'],
  ['The plan was dead, he said while leaving.', 'subject-verb 0.85 | he | said = say | The plan was dead'],
  [
    'A plan of no use to the board of the port of Brevik, he said as he left.',
    'subject-verb 0.85 | he | said = say | A plan of no use to the board of the port of Brevik',
  ],
  ['The plan, he said, would fail.', 'subject-verb 0.8 | he | said = say | The plan + would fail'],
  ['The plan is dead, he said, and nobody cares.', 'subject-verb 0.85 | he | said = say | The plan is dead'],
  ['The plan is dead, he said, which nobody noticed.', 'subject-verb 0.85 | he | said = say | The plan is dead'],
  ['The plan is dead, he said, pointing at the map.', 'subject-verb 0.85 | he | said = say | The plan is dead'],
  ['The plan is dead, he said, “and so are we.”', 'subject-verb 0.9 | he | said = say | The plan is dead + “and so are we.”'],
  ['When it rained, he said, “and so are we.”', 'subject-verb 0.9 | he | said = say | “and so are we.”'],
  ['“We leave,” Dahl said. “Or never.”', 'subject-verb 0.95 | Dahl | said = say | “We leave,” + “Or never.”'],
  ['“We leave,” Dahl told the crew.', 'subject-verb 0.95 | Dahl > the crew | told = tell | “We leave,”'],
  ['The plan would fail, Dahl told the crew on Monday.', 'subject-verb 0.85 | Dahl > the crew | told = tell | The plan would fail'],
  ['The plan would fail, Dahl told the crew, and he left.', 'subject-verb 0.85 | Dahl > the crew | told = tell | The plan would fail'],
  ['The plan, Dahl told the crew, would fail.', 'subject-verb 0.8 | Dahl > the crew | told = tell | The plan + would fail'],
  ['He would fail, Dahl said.', 'subject-verb 0.85 | Dahl | said = say | He would fail'],
  ['Dahl replied that it was late.', 'subject-verb 0.9 | Dahl | replied = reply | that it was late'],
  ['Dahl wondered whether it was late.', 'subject-verb 0.9 | Dahl | wondered = wonder | whether it was late'],
  ['Dahl asked why it was late.', 'subject-verb 0.9 | Dahl | asked = ask | why it was late'],
  ['Dahl argued it was late.', 'subject-verb 0.8 | Dahl | argued = argue | it was late'],
  ['Dahl argued: it is late.', 'subject-verb 0.8 | Dahl | argued = argue | it is late'],
  ['Dahl discussed whether the plan was late.', 'subject-verb 0.9 | Dahl | discussed = discuss | whether the plan was late'],
  ['Dahl claimed the old quay was rotten.', 'subject-verb 0.8 | Dahl | claimed = claim | the old quay was rotten'],
  ['Dahl claimed he was late.', 'subject-verb 0.8 | Dahl | claimed = claim | he was late'],
  [
    'Dahl reported, citing Holm, state radio reported that the quay was rotten.',
    'subject-verb 0.8 | Dahl (reported) < Holm | citing = cite | state radio reported that the quay was rotten',
    'subject-verb 0.9 | state radio | reported = report | that the quay was rotten',
  ],
  ['The board, which says the quay is safe, met on Monday.', 'subject-verb 0.8 | The board | says = say | the quay is safe'],
  ['The captain, who said the quay was rotten, left.', 'subject-verb 0.8 | The captain | said = say | the quay was rotten'],
  ['Dahl said: “Never again.” And left.', 'subject-verb 0.9 | Dahl | said = say | “Never again.”'],
  ['Dahl said, “Never again,” and left.', 'subject-verb 0.9 | Dahl | said = say | “Never again,”'],
  ['Dahl said, “never again” and “not now.”', 'subject-verb 0.9 | Dahl | said = say | “never again” and “not now.”'],
  [
    'Deploring the “rotten board,” Holm accused Lee.',
    'participle 0.8 | Holm | Deploring = deplore | the “rotten board,”',
    'object-verb 0.55 | Holm | accused = accuse | Lee',
  ],
  [
    'Deploring the “rotten board,” Holm accused Lee of theft, and she left.',
    'participle 0.8 | Holm | Deploring = deplore | the “rotten board,”',
    'object-verb 0.55 | Holm | accused = accuse | Lee of theft',
  ],
];

const ASKED: readonly (readonly [text: string, ...statements: string[]])[] = [
  ['Asked whether he would go, Dahl left.', 'asked 0.8 |  | Asked = ask | whether he would go'],
  ['Asked by a reader whether he would go, Dahl left.', 'asked 0.8 | a reader | Asked = ask | whether he would go'],
  ['When asked whether he would go, Dahl left.', 'asked 0.8 |  | asked = ask | whether he would go'],
  ['When asked on Monday by a reader if he would go, Dahl left.', 'asked 0.8 |  | asked = ask | if he would go'],
  ['Dahl was asked whether he would go.', 'impersonal 0.8 |  > Dahl | was asked = ask | whether he would go'],
  ['Asking whether he would go, Dahl left.', 'participle 0.8 | Dahl | Asking = ask | whether he would go'],
];

const MADE_TO_SAY: readonly (readonly [text: string, ...statements: string[]])[] = [
  ['The panel forced Holm to admit that the quay was rotten.', 'made-to-say 0.8 | Holm | to admit = admit | that the quay was rotten'],
  ['The panel forced Holm to say “never.”', 'made-to-say 0.8 | Holm | to say = say | “never.”'],
  ['The panel forced Holm, the mayor, to admit that the quay was rotten.', 'made-to-say 0.8 | Holm | to admit = admit | that the quay was rotten'],
];

const PARTICIPLE: readonly (readonly [text: string, ...statements: string[]])[] = [
  ['Dahl left, adding that the quay was rotten.', 'participle 0.8 | Dahl | adding = add | that the quay was rotten'],
  ['Dahl left, saying “never again.”', 'participle 0.8 | Dahl | saying = say | “never again.”'],
  ['Dahl left, saying the quay was rotten.', 'participle 0.8 | Dahl | saying = say | the quay was rotten'],
  ['Dahl left, saying no.', 'participle 0.8 | Dahl | saying = say | no'],
  ['Dahl left, saying, “Never.”', 'participle 0.8 | Dahl | saying = say | “Never.”'],
  ['Dahl left — saying that the quay was rotten.', 'participle 0.8 | Dahl | saying = say | that the quay was rotten'],
  ['Dahl left after saying that the quay was rotten.', 'participle 0.8 | Dahl | saying = say | that the quay was rotten'],
  ['Dahl left by saying that the quay was rotten.', 'participle 0.8 | Dahl | saying = say | that the quay was rotten'],
  ['Dahl sent a statement saying that the quay was rotten.', 'participle 0.8 | Dahl | saying = say | that the quay was rotten'],
  ['Dahl sent a letter saying the quay was rotten.', 'participle 0.8 | Dahl | saying = say | the quay was rotten'],
  ['Dahl sent a bottle saying that the quay was rotten.', 'participle 0.8 | Dahl | saying = say | that the quay was rotten'],
  ['Footage of Holm saying that the quay was rotten.', 'participle 0.8 | Holm | saying = say | that the quay was rotten'],
  ['Dahl left “the hall” saying that the quay was rotten.', 'participle 0.8 | Dahl | saying = say | that the quay was rotten'],
  ['Saying that the quay was rotten, Dahl left.', 'participle 0.8 | Dahl | Saying = say | that the quay was rotten'],
  ['Saying “never again,” Dahl left.', 'participle 0.8 | Dahl | Saying = say | “never again,”'],
  ['Claiming the quay was rotten, the board closed it.', 'participle 0.8 | the board | Claiming = claim | the quay was rotten'],
  ['After saying that the quay was rotten, Dahl left.', 'participle 0.8 | Dahl | saying = say | that the quay was rotten'],
  ['While insisting that the quay was safe, the board closed it.', 'participle 0.8 | the board | insisting = insist | that the quay was safe'],
  ['Dahl left, blasting the quay.', 'object-verb 0.55 | Dahl | blasting = blast | the quay'],
  ['Dahl left, asking the board to close the quay.', 'object-verb 0.6 | Dahl | asking = ask | the board to close the quay'],
  ['Dahl left, calling it “a mess.”', 'participle 0.8 | Dahl | calling = call | it “a mess.”'],
  ['Dahl left, arguing the quay was rotten.', 'participle 0.8 | Dahl | arguing = argue | the quay was rotten'],
  ['Dahl left, telling the board the quay was rotten.', 'participle 0.8 | Dahl > the board | telling = tell | the quay was rotten'],
];

const NOTHING: readonly string[] = [
  'It said the quay was rotten and that nobody would ever sail from the old harbour again.',
  'When the crew left, the police answered.',
  'When the crew left, the police said.',
  'With the aid frozen, Dahl wondered.',
  'Dahl chanted that it was late.',
  'Dahl asked it was late.',
  'The panel forced Holm to leave.',
  'The panel wanted Holm to admit that the quay was rotten.',
  'The panel forced to admit that the quay was rotten.',
  'Dahl sent a bottle saying the quay was rotten.',
  'Dahl left, adding.',
  'Dahl left, adding to the mess.',
  'Dahl left, chanting the name.',
];

describe('the shapes of verbs with a source', () => {
  it.each(SUBJECT)('read a source before its verb: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(ASKED)('read what somebody is asked: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(MADE_TO_SAY)('read one who is made to say something: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(PARTICIPLE)('read a participle: %s', (text, ...statements) => {
    expect(readByRules(text)).toEqual(statements);
  });

  it.each(NOTHING)('read nothing in: %s', (text) => {
    expect(readByRules(text)).toEqual([]);
  });
});
