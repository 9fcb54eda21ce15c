import { describe, expect, it } from 'vitest';
import { extractQuotes } from '../../src/index.js';
import { assertWellFormed } from '../support/well-formed.js';

/** Source, cue and content of every statement of a text, in the order of their content. */
function read(text: string): { source: string | null; cue: string | null; content: string[]; kind: string }[] {
  const quotes = extractQuotes(text, { within: 'everything' });
  assertWellFormed(quotes, text);
  return [...quotes]
    .sort((x, y) => x.content[0]!.start - y.content[0]!.start)
    .map(({ source, cue, content, kind }) => ({ source: source?.text ?? null, cue: cue?.text ?? null, content: content.map((part) => part.text), kind }));
}

type Row = readonly [shape: string, text: string, source: string | null, cue: string | null, content: readonly string[]];

const SHAPES: readonly Row[] = [
  ['before a that-clause', 'The minister said that the bridge would close.', 'The minister', 'said', ['that the bridge would close']],
  ['before a bare clause', 'Police say the driver fled on foot.', 'Police', 'say', ['the driver fled on foot']],
  ['after a quotation', '“We leave at dawn,” the captain said.', 'the captain', 'said', ['We leave at dawn,']],
  ['after a clause', 'The pier will reopen in May, the harbour board said on Monday.', 'the harbour board', 'said', ['The pier will reopen in May']],
  [
    'inverted, with an apposition',
    '“We leave at dawn,” said Captain Ida Holm, a veteran of the route.',
    'Captain Ida Holm, a veteran of the route',
    'said',
    ['We leave at dawn,'],
  ],
  [
    'two appositions, before the verb',
    'The quay is sinking, Ida Holm, the harbour master of Brevik, a town of fishermen, said on Friday.',
    'Ida Holm, the harbour master of Brevik, a town of fishermen',
    'said',
    ['The quay is sinking'],
  ],
  [
    'two nouns of one speaker',
    'The former captain and town councillor said the quay was rotten.',
    'The former captain and town councillor',
    'said',
    ['the quay was rotten'],
  ],
  [
    'a party in brackets before an apposition',
    '“If they wanted it, they would come,” Rep. Ida Holm (R-Ohio), a member of the panel, said by phone.',
    'Rep. Ida Holm (R-Ohio), a member of the panel',
    'said',
    ['If they wanted it, they would come,'],
  ],
  ['a claim of somebody’s', 'The paper pounced on Holm’s claim that the quay was safe.', 'Holm', 'claim', ['that the quay was safe']],
  [
    'a quotation that goes on behind a clause',
    'The board may wait until spring, Ida Holm said. “They fear how it would look in an election year.”',
    'Ida Holm',
    'said',
    ['The board may wait until spring', 'They fear how it would look in an election year.'],
  ],
  ['a day behind the verb', '“We leave at dawn,” Captain Ida Holm, R-Ohio, said Tuesday.', 'Captain Ida Holm, R-Ohio', 'said', ['We leave at dawn,']],
  [
    'according to, behind what somebody would do',
    'Most families would see their rents go up by a fifth, according to the harbour board.',
    'the harbour board',
    'according to',
    ['Most families would see their rents go up by a fifth'],
  ],
  [
    'called on, with a long listener',
    'Ida Holm called on the harbour board to close the quay.',
    'Ida Holm',
    'called on',
    ['the harbour board to close the quay'],
  ],
  ['a verb that goes on', 'Ida Holm continued to insist that the quay was safe.', 'Ida Holm', 'continued to insist', ['that the quay was safe']],
  ['what somebody kept asking', 'Ida Holm kept asking why the quay was closed.', 'Ida Holm', 'kept asking', ['why the quay was closed']],
  ['a pronoun with its verb', 'I’ve suggested that the quay be closed.', 'I', 'suggested', ['that the quay be closed']],
  ['a name that is a verb elsewhere', 'Captain Ida May said the quay was rotten.', 'Captain Ida May', 'said', ['the quay was rotten']],
  ['typewriter dashes', 'Ida Holm -- who runs the port -- said the quay was rotten.', 'Ida Holm', 'said', ['the quay was rotten']],
  ['a quantity', 'Many say the quay is rotten.', 'Many', 'say', ['the quay is rotten']],
  ['a share', 'Sixty percent say the quay is rotten.', 'Sixty percent', 'say', ['the quay is rotten']],
  ['a list', 'Sailors, dock workers, and many captains say the quay is rotten.', 'Sailors, dock workers, and many captains', 'say', ['the quay is rotten']],
  ['a clause before the main one', 'While Ida Holm insisted that the quay was safe, the board closed it.', 'Ida Holm', 'insisted', ['that the quay was safe']],
  ['a participle before the main clause', 'Claiming the quay was rotten, Ida Holm closed it.', 'Ida Holm', 'Claiming', ['the quay was rotten']],
  ['an asker', 'When asked by a sailor whether the quay was safe, she shook her head.', 'a sailor', 'asked', ['whether the quay was safe']],
  ['as many have', 'The quay is rotten, as sailors have repeatedly warned.', 'sailors', 'have repeatedly warned', ['The quay is rotten']],
  ['as one puts it, interrupting', 'The talks, as Ida Holm put it, are over.', 'Ida Holm', 'put it', ['The talks', 'are over']],
  [
    'interrupted before that',
    'The quay had become so rotten, Ida Holm noted, that the board closed it.',
    'Ida Holm',
    'noted',
    ['The quay had become so rotten', 'that the board closed it'],
  ],
  [
    'running into the marks',
    'The harbour was empty, she added, “but people need to eat.”',
    'she',
    'added',
    ['The harbour was empty', 'but people need to eat.'],
  ],
  [
    'resumed behind an aside',
    '“Every time it rains,” Ida Holm said during a walk in Brevik, Norway, “the quay sinks.”',
    'Ida Holm',
    'said',
    ['Every time it rains,', 'the quay sinks.'],
  ],
  ['a place before that', 'Ida Holm said Friday in Brevik, Norway, that the quay was rotten.', 'Ida Holm', 'said', ['that the quay was rotten']],
  ['a name in marks', 'The paper has gone after Holm as a “wrecker.”', 'The paper', 'has gone after', ['Holm as a “wrecker.”']],
  ['named by somebody', 'The quay was described by sailors as a death trap.', 'sailors', 'was described', ['The quay', 'a death trap']],
  ['with somebody saying', 'The film shows Ida Holm saying that the quay is safe.', 'Ida Holm', 'saying', ['that the quay is safe']],
  ['the verb of another', 'The board paid a firm to defend a captain who said the quay was safe.', 'a captain', 'said', ['the quay was safe']],
  [
    'ended by the next statement',
    'Ida Holm said the crew would take “every precaution,” though she noted the quay was rotten.',
    'Ida Holm',
    'said',
    ['the crew would take “every precaution,”'],
  ],
  ['inverted, without an age', '“We leave at dawn,” said Ida Holm, 61, who has sailed since 1980.', 'Ida Holm', 'said', ['We leave at dawn,']],
  ['interrupted quotation', '“We leave at dawn,” Ida Holm said, “or we do not leave.”', 'Ida Holm', 'said', ['We leave at dawn,', 'or we do not leave.']],
  ['interrupted clause', 'The plan, Ida Holm said, would fail within a year.', 'Ida Holm', 'said', ['The plan', 'would fail within a year']],
  ['with auxiliaries', 'Ida Holm has repeatedly said the quay is unsafe.', 'Ida Holm', 'has repeatedly said', ['the quay is unsafe']],
  ['was quoted as saying', 'Ida Holm was quoted as saying: “We leave at dawn.”', 'Ida Holm', 'was quoted as saying', ['We leave at dawn.']],
  ['quoted her as saying', 'The agency quoted Ida Holm as saying that the quay was unsafe.', 'Ida Holm', 'saying', ['that the quay was unsafe']],
  ['quoted her as assailing', 'The agency quoted Ida Holm as assailing the harbour board.', 'Ida Holm', 'assailing', ['assailing the harbour board']],
  ['according to, first', 'According to Ida Holm, the storm will pass by noon.', 'Ida Holm', 'According to', ['the storm will pass by noon']],
  [
    'according to, last',
    'The storm will pass by noon, according to harbour master Ida Holm.',
    'harbour master Ida Holm',
    'according to',
    ['The storm will pass by noon'],
  ],
  ['per', 'The vote was put off until spring, per Politico.', 'Politico', 'per', ['The vote was put off until spring']],
  ['in the words of', 'She was, in the words of her brother, “a storm herself.”', 'her brother', 'in the words of', ['a storm herself.']],
  ['as she put it', 'As the coach put it, “we were lucky.”', 'the coach', 'put it', ['we were lucky.']],
  ['relative clause', 'The loudest voice was Ida Holm, who said the quay was rotten.', 'Ida Holm', 'said', ['the quay was rotten']],
  ['called, with its object', 'Ida Holm called the quay “a disgrace.”', 'Ida Holm', 'called', ['the quay “a disgrace.”']],
  ['a noun with a that-clause', 'Ida Holm expressed confidence that the quay would hold.', 'Ida Holm', 'expressed confidence', ['that the quay would hold']],
  ['what he called, with its name', 'It was, on what Ida Holm called a “sad day” for sailors, quiet.', 'Ida Holm', 'called', ['sad day']],
  [
    'a relative clause that ends in an object',
    'The sailors who marched to the hall on Thursday say they are “worried.”',
    'The sailors',
    'say',
    ['they are “worried.”'],
  ],
  [
    'a time before the subject',
    'A month later, Ida Holm returned and explained why “the sailors” would stay.',
    'Ida Holm',
    'explained',
    ['why “the sailors” would stay'],
  ],
  ['a full date before the subject', 'On July 6, 2015, Ida Holm paused, saying that the quay was rotten.', 'Ida Holm', 'saying', ['that the quay was rotten']],
  ['two verbs of a pronoun', 'The mate shook his head, but she laughed and said, “We leave at dawn.”', 'she', 'said', ['We leave at dawn.']],
  ['a day before a participle', 'Ida Holm sent a letter on Friday saying that the quay was rotten.', 'Ida Holm', 'saying', ['that the quay was rotten']],
  ['two names of one speaker', 'Ida Holm and Jens Dahl call it “a disgrace.”', 'Ida Holm and Jens Dahl', 'call', ['it “a disgrace.”']],
  [
    'nouns that look like a verb',
    'Ida Holm said the mix of strikes and protests had “hurt the port.”',
    'Ida Holm',
    'said',
    ['the mix of strikes and protests had “hurt the port.”'],
  ],
  ['a clause that runs past a term', 'Ida Holm reveals ‘dreary’ years at sea', 'Ida Holm', 'reveals', ['‘dreary’ years at sea']],
  [
    'a quotation behind a conjunction and an adverb',
    'Dahl “got a deal,” Ida Holm said, and still “got to keep the boat.”',
    'Ida Holm',
    'said',
    ['Dahl “got a deal,”', 'got to keep the boat.'],
  ],
  [
    'a clause that goes on in marks behind a conjunction',
    'The boats are checked each spring, Ida Holm said, but “we do not ask who owns them.”',
    'Ida Holm',
    'said',
    ['The boats are checked each spring', 'we do not ask who owns them.'],
  ],
  ['a verb behind another of its subject', 'The panel closed its review and deemed her “well qualified.”', 'The panel', 'deemed', ['her “well qualified.”']],
  ['a time behind as she put it', 'As the coach cried on Monday, “we were lucky.”', 'the coach', 'cried', ['we were lucky.']],
  ['a given name in -ly', 'Carly Holm: ‘We leave at dawn’', 'Carly Holm', null, ['We leave at dawn']],
  [
    'a place in two parts before the subject',
    'Speaking in Salem, New Hampshire, Ida Holm left the board behind, calling it “a disgrace.”',
    'Ida Holm',
    'calling',
    ['it “a disgrace.”'],
  ],
  ['a giver, who', 'That drew a reply from Ida Holm, who said the quay was “rotten.”', 'Ida Holm', 'said', ['the quay was “rotten.”']],
  ['a person from somewhere, who', 'It was a senator from Ohio, who said the quay was “rotten.”', 'a senator from Ohio', 'said', ['the quay was “rotten.”']],
  ['transcript turn', 'HOLM: We leave at dawn. Nobody stays.', 'HOLM', null, ['We leave at dawn. Nobody stays.']],
  ['credit behind a dash', '“We leave at dawn, whatever they say.” — Ida Holm', 'Ida Holm', null, ['We leave at dawn, whatever they say.']],
  ['headline with single marks', 'Holm: ‘We leave at dawn’', 'Holm', null, ['We leave at dawn']],
  ['speaker in the sentence before', 'Ida Holm was tired. “We have been at sea for nine days.”', 'Ida Holm', null, ['We have been at sea for nine days.']],
  ['nobody named', 'It was reported that the driver fled.', null, 'was reported', ['that the driver fled']],
  ['hearsay', 'The driver allegedly fled on foot.', null, 'allegedly', ['The driver', 'fled on foot']],
  ['hearsay, after a conjunction', 'The driver left the car and reportedly fled on foot.', null, 'reportedly', ['The driver left the car', 'fled on foot']],
  ['an object, not a clause', 'Ida Holm blasted the harbour board.', 'Ida Holm', 'blasted', ['the harbour board']],
  ['who stands behind a verb’s object', 'Reporters met Ida Holm, who said the quay was rotten.', 'Ida Holm', 'said', ['the quay was rotten']],
  [
    'which, behind an auxiliary',
    'The tour has also included members of the board, which says the quay is safe.',
    'members of the board',
    'says',
    ['the quay is safe'],
  ],
  ['a clause without who', 'All the sailors I met said the quay was rotten.', 'All the sailors I met', 'said', ['the quay was rotten']],
  [
    'interrupted, without marks',
    'The quay was repaired twice, the board said in a report, and the bill was never paid.',
    'the board',
    'said',
    ['The quay was repaired twice', 'and the bill was never paid'],
  ],
  [
    'as reported by, at the beginning',
    'As reported by the Brevik Times, the quay gave way on Monday.',
    'the Brevik Times',
    'reported by',
    ['the quay gave way on Monday'],
  ],
  ['as noted in, at the end', 'The quay gave way on Monday, as first noted in the log.', 'the log', 'noted in', ['The quay gave way on Monday']],
  ['an occasion behind the cue', 'Ida Holm said after the meeting that the quay was rotten.', 'Ida Holm', 'said', ['that the quay was rotten']],
  ['an occasion before a bare clause', 'Ida Holm said at the rally she would close the quay.', 'Ida Holm', 'said', ['she would close the quay']],
  ['an occasion at the end', 'The quay was rotten, Ida Holm said after the meeting.', 'Ida Holm', 'said', ['The quay was rotten']],
  ['a moment at the end', 'The quay was rotten, Ida Holm said as she left the hall.', 'Ida Holm', 'said', ['The quay was rotten']],
  [
    'a month and an adverb before the verb',
    'The harbour board just this month announced it would close the quay.',
    'The harbour board',
    'announced',
    ['it would close the quay'],
  ],
  [
    'people of somebody in a parenthesis',
    'In recent days, aides to Mr. Holm say, the board has grown tired of the quay.',
    'aides to Mr. Holm',
    'say',
    ['In recent days', 'the board has grown tired of the quay'],
  ],
  ['one who is made to say it', 'The panel forced Ida Holm to admit that the quay was rotten.', 'Ida Holm', 'to admit', ['that the quay was rotten']],
  [
    'one who is made to say it, described in between',
    'The panel forced Ida Holm, who left the board in May, to admit that it was rotten.',
    'Ida Holm',
    'to admit',
    ['that it was rotten'],
  ],
  ['a dateline with a bar', 'BREVIK ― The quay is rotten, Ida Holm said on Friday.', 'Ida Holm', 'said', ['The quay is rotten']],
  [
    'according to, with a clause of theirs',
    'According to police, the men fled on foot, and they asked the captain to stay on board.',
    'police',
    'According to',
    ['the men fled on foot, and they asked the captain to stay on board'],
  ],
  [
    'what somebody is told behind an inner statement',
    'The quay could reopen, but only if the board can be convinced that it is sound, Captain Ida Holm told the Brevik Times on Friday.',
    'Captain Ida Holm',
    'told',
    ['The quay could reopen, but only if the board can be convinced that it is sound'],
  ],
  [
    'a thought within what is said',
    'He said he had seen the quay rise and thought of the days when it was a field.',
    'He',
    'said',
    ['he had seen the quay rise and thought of the days when it was a field'],
  ],
  ['a moment behind who is told', 'The quay is rotten, the board told the court as the trial opened.', 'the board', 'told', ['The quay is rotten']],
  [
    'a moment behind a long clause',
    'The budget provides for two new ferries and for repairs of the quay, Ida Holm said after 17 hours of talks in the town hall.',
    'Ida Holm',
    'said',
    ['The budget provides for two new ferries and for repairs of the quay'],
  ],
  [
    'those by whom it was done',
    'The suit was brought by the towns of Brevik and Lund, which said the quay was rotten.',
    'the towns of Brevik and Lund',
    'said',
    ['the quay was rotten'],
  ],
  ['a name behind a relative clause', 'The board that he named, Harbour Watch, said it would sell.', 'Harbour Watch', 'said', ['it would sell']],
  ['those whose plan it is, with a verb of its own', "Records show Ida Holm's quay was rotten.", 'Records', 'show', ["Ida Holm's quay was rotten"]],
  [
    'what is asked behind a fronted phrase',
    'With the ferry in dock since May, Ida Holm asked the board for a new quay.',
    'Ida Holm',
    'asked',
    ['the board for a new quay'],
  ],
  ['a verb that is the same in the past', 'Ida Holm has cast the plan as a theft.', 'Ida Holm', 'has cast', ['the plan as a theft']],
  ['one who did something else first', 'The board met on Monday and said it would close the quay.', 'The board', 'said', ['it would close the quay']],
  ['one who did something to a thing first', 'The bank cut its rates and said it would move again.', 'The bank', 'said', ['it would move again']],
  ['one who did something and promised to do more', 'Ida Holm met the crew and promised to repair the quay.', 'Ida Holm', 'promised', ['to repair the quay']],
  [
    'according to a text, before a clause with a list',
    'According to the report, the crews need rest, food and water.',
    'the report',
    'According to',
    ['the crews need rest, food and water'],
  ],
  ['behind a dateline', 'BREVIK, Norway (AP) — The harbour board said the quay was rotten.', 'The harbour board', 'said', ['the quay was rotten']],
  ['behind a dateline with a colon', 'KUALA LUMPUR: The quay is rotten, officials said.', 'officials', 'said', ['The quay is rotten']],
  ['a time in brackets', 'The ferry sank at 6 p.m. (1700 GMT), the coast guard said.', 'the coast guard', 'said', ['The ferry sank at 6 p.m. (1700 GMT)']],
  ['people in a place', 'It will please captains in Norway, who say the quay is rotten.', 'captains in Norway', 'say', ['the quay is rotten']],
];

describe('clause shapes', () => {
  it.each(SHAPES)('%s', (_shape, text, source, cue, content) => {
    expect(read(text)[0]).toMatchObject({ source, cue, content });
  });

  it('gives every cue its own statement', () => {
    expect(read('Ida Holm told the crew that the storm would pass, adding that nobody should panic.')).toMatchObject([
      { source: 'Ida Holm', cue: 'told', content: ['that the storm would pass'] },
      { source: 'Ida Holm', cue: 'adding', content: ['that nobody should panic'] },
    ]);
    expect(read('Ida Holm blasted the plan and hailed the crew.')).toMatchObject([{ content: ['the plan'] }, { content: ['the crew'] }]);
  });

  it('goes on with the one who said it, not with one whose plans were told', () => {
    expect(read('Ida Holm said on Monday that the board would declare its plans in May and suggested that it would sell the quay.')).toContainEqual(
      expect.objectContaining({ source: 'Ida Holm', cue: 'suggested' }),
    );
  });

  it('does not take the quotation of a participle for what the main verb says', () => {
    expect(read('Deploring the “rotten board,” Ida Holm accused Jens Dahl of lying about the quay.')).toMatchObject([
      { source: 'Ida Holm', cue: 'Deploring', content: ['the “rotten board,”'] },
      { source: 'Ida Holm', cue: 'accused', content: ['Jens Dahl of lying about the quay'] },
    ]);
  });

  it('names nobody where the one who speaks is asked', () => {
    expect(read('Asked about the quay, Ida Holm said it was rotten.')).toMatchObject([
      { source: null, content: ['the quay'] },
      { source: 'Ida Holm', content: ['it was rotten'] },
    ]);
  });

  it('takes the one whom a relative clause describes for the subject of the verb behind it', () => {
    expect(read('The captain, who said the quay was rotten, denied the charge.')).toMatchObject([
      { source: 'The captain', cue: 'said', content: ['the quay was rotten'] },
      { source: 'The captain', cue: 'denied', content: ['the charge'] },
    ]);
  });

  it('reads nothing said where the sentence only leads up to a verb', () => {
    expect(read('When the crew left the hall, the police answered with tear gas.').map(({ cue }) => cue)).not.toContain('answered');
    expect(read('The harbour board has reason to hurry.')).toEqual([]);
  });

  it('reads no cue in a number of things', () => {
    expect(read('The crew sent 328 emails that nobody answered.').map(({ cue }) => cue)).not.toContain('emails');
  });

  it('keeps who is told apart from what is said', () => {
    const [quote] = extractQuotes('Ida Holm told mayor Jens Dahl that the storm would pass.', { within: 'everything' });
    expect(quote?.addressee).toMatchObject({ text: 'mayor Jens Dahl', name: 'Jens Dahl', kind: 'person' });
  });

  it('tells direct, mixed and indirect apart', () => {
    expect(read('“We leave,” Ida Holm said.')[0]?.kind).toBe('direct');
    expect(read('Ida Holm said the quay was “rotten to the core.”')[0]?.kind).toBe('mixed');
    expect(read('Ida Holm said the quay was rotten.')[0]?.kind).toBe('indirect');
  });

  it('goes on with a quotation that has no cue of its own', () => {
    expect(read('“We leave at dawn,” Ida Holm said. “Nobody stays behind.”\n\n“The quay is rotten.”')).toMatchObject([
      { source: 'Ida Holm', content: ['We leave at dawn,', 'Nobody stays behind.', 'The quay is rotten.'] },
    ]);
    expect(read('“Never sail on Friday.\n\n“Never whistle,” Ida Holm wrote.')).toMatchObject([
      { source: 'Ida Holm', content: ['Never sail on Friday.', 'Never whistle,'] },
    ]);
  });

  it('reads a block quotation behind a colon', () => {
    expect(read('The harbour board said in a statement:\n\nThe quay has been inspected twice this year and both reports found it sound.')).toMatchObject([
      { source: 'The harbour board', cue: 'said', content: ['The quay has been inspected twice this year and both reports found it sound.'] },
    ]);
  });

  it('reads a block quotation behind a noun and a colon', () => {
    expect(read('The town mourned. When the captain died, Ida Holm made this remark:\n\n“The quay is sound. We leave at dawn.”')).toContainEqual({
      source: 'Ida Holm',
      cue: null,
      content: ['The quay is sound. We leave at dawn.'],
      kind: 'direct',
    });
  });

  it('reads a block quotation behind a participle, or far behind its verb', () => {
    expect(read('The Brevik Times confirmed the sale, reporting:\n\n“The quay was sold in May.”')).toContainEqual({
      source: 'The Brevik Times',
      cue: 'reporting',
      content: ['The quay was sold in May.'],
      kind: 'direct',
    });
    expect(read('The board said about the state of the old quay in its report for the spring:\n\n“The quay is rotten. Keep off.”')).toContainEqual({
      source: 'The board',
      cue: 'said',
      content: ['The quay is rotten. Keep off.'],
      kind: 'direct',
    });
  });

  it('goes on with a quotation behind a conjunction', () => {
    expect(read('“We leave at dawn,” Ida Holm said. But “the quay is rotten, and it is getting worse.”')).toMatchObject([
      { source: 'Ida Holm', content: ['We leave at dawn,', 'the quay is rotten, and it is getting worse.'] },
    ]);
  });

  it('makes no statement of a word that only points', () => {
    expect(read('The board denied that.')).toEqual([]);
  });

  it('lets nobody inside a quotation speak for it', () => {
    const text = '“What a year for our captain!” the niece yodelled to the crowd. “We have to say that we have his back.”';
    for (const { source, kind } of read(text)) if (kind === 'direct') expect(source).not.toBe('We');
  });

  it('carries on over marks that do not match, and says so', () => {
    const [quote] = extractQuotes('Ida Holm was quoted as saying: “We leave at dawn."', { within: 'everything' });
    expect(quote?.content.map(({ text }) => text)).toEqual(['We leave at dawn.']);
    expect(quote?.notices.map(({ code }) => code)).toEqual(['mismatched-quote']);
  });

  it.each([
    'The ferry “Morning Star” sank off the coast in 1911.',
    'The so-called “kitchen cabinet” stayed away.',
    'Lamar “The Library” Quist won the prize.',
    'The club, known as “the Den”, opened in the ’90s.',
    'The pipe is 24" wide and the fence 6\' high.',
    'The workers’ hall and the nurses’ home were sold.',
    'The board declined to comment.',
    'The road runs from the harbour to the old mill.',
    'NEW DELHI: A sea of people lined the road to the harbour this morning.',
    'London: The ferry sank off the coast on Monday.',
  ])('finds no speech in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
