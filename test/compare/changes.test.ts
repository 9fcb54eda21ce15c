import { describe, expect, it } from 'vitest';
import { diffReports } from '../../src/compare/diff.js';
import type { Change } from '../../src/model.js';
import { assertWellFormedDiff } from '../support/well-formed.js';

const HEAD = 'Cannery closed in Port Maren after fire\n\nBy Solveig Barrow\n\nThe cannery on the north quay was closed on orders of the port authority.\n\n';
const TAIL = '\n\nResidents lined the quay through the night, some of them with lanterns, until the last engine had left.';

/** The changes between two versions of one paragraph inside a report, as kind, words in A, words in B. */
function changes(a: string, b: string): (readonly [Change['kind'], string | null, string | null])[] {
  const x = HEAD + a + TAIL;
  const y = HEAD + b + TAIL;
  const diff = diffReports(x, y);
  assertWellFormedDiff(diff, x, y);
  return diff.changes.map((change) => [change.kind, change.a?.text ?? null, change.b?.text ?? null]);
}

describe('a figure', () => {
  it('is compared as a whole', () => {
    expect(
      changes('The owners asked for $35,000,000 in damages on top of the rent.', 'The owners asked for $55,000,000 in damages on top of the rent.'),
    ).toStrictEqual([['figure', '$35,000,000', '$55,000,000']]);
  });
  it('is compared in words as in digits', () => {
    expect(changes('Fire crews from four towns came to the harbour before dawn.', 'Fire crews from six towns came to the harbour before dawn.')).toStrictEqual([
      ['figure', 'four', 'six'],
    ]);
    expect(changes('The report ran to forty-seven pages and named no official.', 'The report ran to 47 pages and named no official.')).toStrictEqual([]);
  });
  it('counts when it is no number', () => {
    expect(changes('It left dozens of families without a roof that night.', 'It left hundreds of families without a roof that night.')).toStrictEqual([
      ['figure', 'dozens', 'hundreds'],
    ]);
  });
  it('is a fact inside quotation marks too', () => {
    expect(
      changes(
        '“We lost 14 boats and every net on the pier,” the harbour master said.',
        '“We lost 40 boats and every net on the pier,” the harbour master said.',
      ),
    ).toStrictEqual([['figure', '14', '40']]);
  });
  it('has a unit that may change while its number stays', () => {
    expect(changes('The engines were heard 10 miles inland that night.', 'The engines were heard 10 kilometres inland that night.')).toStrictEqual([
      ['figure', '10 miles', '10 kilometres'],
    ]);
    expect(changes('The insurer set aside $500 for every net.', 'The insurer set aside $500 million for every net.')).toStrictEqual([
      ['figure', '$500', '$500 million'],
    ]);
  });
  it('keeps the two numbers of a vote apart', () => {
    expect(changes('The board voted 5-2 to close the gate.', 'The board voted 5-3 to close the gate.')).toStrictEqual([['figure', '5-2', '5-3']]);
    expect(changes('The board voted 5-2 to close the gate.', 'The board voted 52 to close the gate.')).toStrictEqual([['figure', '5-2', '52']]);
  });
});

describe('a date', () => {
  it('may be a part of a day or a time that is pointed at', () => {
    expect(changes('The last engine left on Tuesday morning.', 'The last engine left on Tuesday evening.')).toStrictEqual([['date', 'morning', 'evening']]);
    expect(changes('The hearing will go on next week in Maren.', 'The hearing will go on next month in Maren.')).toStrictEqual([['date', 'week', 'month']]);
    expect(changes('They last struck in the spring of 2011.', 'They last struck in the autumn of 2011.')).toStrictEqual([['date', 'spring', 'autumn']]);
    expect(changes('The lease ran out in early May that year.', 'The lease ran out in late May that year.')).toStrictEqual([['date', 'early', 'late']]);
  });
  it('is compared by weekday', () => {
    expect(changes('A hearing was set for Tuesday in the old town hall.', 'A hearing was set for Friday in the old town hall.')).toStrictEqual([
      ['date', 'Tuesday', 'Friday'],
    ]);
  });
  it('is compared by day of the month', () => {
    expect(changes('The lease ends on March 12 unless the council renews it.', 'The lease ends on March 14 unless the council renews it.')).toStrictEqual([
      ['date', '12', '14'],
    ]);
  });
  it('is compared by year', () => {
    expect(changes('The wall was built in 1932 by prisoners from the mainland.', 'The wall was built in 1942 by prisoners from the mainland.')).toStrictEqual([
      ['date', '1932', '1942'],
    ]);
  });
});

describe('a name', () => {
  it('in another spelling is a small matter', () => {
    const x = `${HEAD}The crew of Jonas Lindqvist saved two of the boats before the roof fell.${TAIL}`;
    const diff = diffReports(x, x.replace('Lindqvist', 'Linqdvist'));
    expect(diff.changes).toHaveLength(1);
    expect(diff.changes[0]).toMatchObject({ kind: 'name', severity: 'low', a: { text: 'Lindqvist' }, b: { text: 'Linqdvist' } });
  });
  it('is neither a title nor a people beside its country', () => {
    const kinds = changes(
      'The fire began at 2 a.m. in the hold, Chief Executive Ida Holm and the South Korean military said.',
      'The fire began at 2am on Friday in the hold, CEO Ida Holm and South Korea’s military said.',
    ).map(([kind]) => kind);
    expect(kinds).not.toContain('name');
    expect(kinds).not.toContain('figure');
  });
  it('may open a sentence', () => {
    expect(changes('Germany lent the town forty pumps.', 'Poland lent the town forty pumps.')).toStrictEqual([['name', 'Germany', 'Poland']]);
  });
  it('in place of another is a different fact', () => {
    const x = `${HEAD}The union had sent a letter to Halvorsen before the vote was taken.${TAIL}`;
    const diff = diffReports(x, x.replace('Halvorsen', 'Marchetti'));
    expect(diff.changes).toHaveLength(1);
    expect(diff.changes[0]).toMatchObject({ kind: 'name', severity: 'high' });
  });
});

describe('a speaker', () => {
  it('who gives way to another is told', () => {
    expect(
      changes(
        '“Nobody answered a single letter of ours,” Halvorsen said after the meeting.',
        '“Nobody answered a single letter of ours,” Marchetti said after the meeting.',
      ),
    ).toStrictEqual([['speaker', 'Halvorsen', 'Marchetti']]);
  });
  it('may have no name', () => {
    expect(changes('The pumps were dry, the foreman testified.', 'The pumps were dry, the watchman testified.')).toStrictEqual([
      ['speaker', 'foreman', 'watchman'],
    ]);
    expect(changes('The foreman quickly said no.', 'The foreman calmly said no.')).toStrictEqual([['wording', 'quickly', 'calmly']]);
  });
  it('is told once, however long the name', () => {
    expect(changes('Judge Marit Aas read the order.', 'Judge Kari Holm read the order.')).toStrictEqual([['speaker', 'Marit Aas', 'Kari Holm']]);
  });
  it('who is merely misspelt stays the same person', () => {
    expect(
      changes(
        '“Nobody answered a single letter of ours,” Halvorsen said after the meeting.',
        '“Nobody answered a single letter of ours,” Halvrosen said after the meeting.',
      ),
    ).toStrictEqual([['name', 'Halvorsen', 'Halvrosen']]);
  });
});

describe('an attribution', () => {
  it('that was dropped is told', () => {
    expect(changes('The pumps failed twice before midnight, according to the county fire marshal.', 'The pumps failed twice before midnight.')).toStrictEqual([
      ['attribution', 'according to the county fire marshal', null],
    ]);
    expect(changes('The pumps failed twice before midnight, union officials said.', 'The pumps failed twice before midnight.')).toStrictEqual([
      ['attribution', 'union officials said', null],
    ]);
  });
  it('names the other outlet when the report came another way', () => {
    expect(changes('The fire began in the boiler room, IRNA reported.', 'The fire began in the boiler room, the AP reported.')).toStrictEqual([
      ['attribution', 'IRNA', 'the AP'],
    ]);
    expect(changes('The quay is unsafe, the harbour master told Reuters.', 'The quay is unsafe, the harbour master told the BBC.')).toStrictEqual([
      ['attribution', 'Reuters', 'the BBC'],
    ]);
    expect(changes('State media reported that the quay had sunk.', 'Reuters, citing state media, reported that the quay had sunk.')).toStrictEqual([
      ['attribution', null, 'Reuters, citing'],
    ]);
  });
  it('is not every outlet that is named', () => {
    expect(changes('The crew watched Reuters all night.', 'The crew watched CNN all night.')).toStrictEqual([['name', 'Reuters', 'CNN']]);
  });
  it('is weakened by a hedge', () => {
    expect(changes('The owners reportedly refused to pay for the second survey.', 'The owners refused to pay for the second survey.')).toStrictEqual([
      ['attribution', 'reportedly', null],
    ]);
  });
});

describe('polarity', () => {
  it('turns with a lost negation', () => {
    expect(
      changes('The minister did not promise to rebuild the granary this year.', 'The minister did promise to rebuild the granary this year.'),
    ).toStrictEqual([['polarity', 'not', null]]);
    expect(changes("The minister won't be present when the granary is opened.", 'The minister will be present when the granary is opened.')).toStrictEqual([
      ['polarity', "won't", 'will'],
    ]);
  });
  it('turns with a verb that denies the next', () => {
    expect(changes('The owners reached a deal after midnight.', 'The owners failed to reach a deal after midnight.')).toStrictEqual([
      ['polarity', 'reached', 'failed to reach'],
    ]);
    expect(changes('The foreman is cooperating with the inquiry.', 'The foreman is refusing to cooperate with the inquiry.')).toStrictEqual([
      ['polarity', 'cooperating', 'refusing to cooperate'],
    ]);
  });
  it('turns with a word of opposite sense', () => {
    expect(changes('The board voted to accept the offer of the shipping line.', 'The board voted to reject the offer of the shipping line.')).toStrictEqual([
      ['polarity', 'accept', 'reject'],
    ]);
  });
});

describe('framing', () => {
  it('is any other verb of saying', () => {
    expect(
      changes('Halvorsen said the tram line would open before the winter.', 'Halvorsen claimed the tram line would open before the winter.'),
    ).toStrictEqual([['framing', 'said', 'claimed']]);
  });
  it('weighs more when the stance changes', () => {
    const severity = (cue: string): string | undefined => {
      const x = `${HEAD}Halvorsen said the tram line would open before the winter.${TAIL}`;
      return diffReports(x, x.replace('Halvorsen said', `Halvorsen ${cue}`)).changes[0]?.severity;
    };
    expect(severity('boasted')).toBe('medium');
    expect(severity('wrote')).toBe('low');
  });
});

describe('the words of a quotation', () => {
  const before = '“We had been asking for repairs since the spring and nobody answered us. The families deserve better than that,” Halvorsen said.';
  it('are told when they change', () => {
    expect(changes(before, before.replace('nobody answered us', 'nobody helped us'))).toStrictEqual([['quote', 'answered', 'helped']]);
  });
  it('are told when they are cut, also over several sentences', () => {
    expect(changes(before, '“We had been asking for repairs since the spring…” Halvorsen said.')).toStrictEqual([
      ['quote', 'and nobody answered us. The families deserve better than that', null],
    ]);
  });
  it('are told when they are cut at the end of a paragraph', () => {
    expect(
      changes(
        'Halvorsen said: “The families deserve better than that, and so do the crews who pulled them out.”',
        'Halvorsen said: “The families deserve better than that…”',
      ),
    ).toStrictEqual([['quote', 'and so do the crews who pulled them out', null]]);
  });
  it('are told when they are reported instead', () => {
    expect(
      changes('“The families deserve better than that,” Halvorsen said.', 'Halvorsen said that the families deserve better than that.').map(([kind]) => kind),
    ).toStrictEqual(['quote']);
  });
});

describe('typography and house style', () => {
  const plain = 'Sen. Rosalind Barrow told the U.S. Navy on Sept. 4 that 60 percent of the pier -- its "oldest part" -- wasn\'t safe.';
  it.each([
    ['curly marks', plain.replace(' "', ' “').replace('" ', '” ').replace("'", '’')],
    ['dashes', plain.replaceAll(' -- ', ' — ')],
    ['closed dashes', plain.replaceAll(' -- ', '—')],
    ['titles', plain.replace('Sen.', 'Senator')],
    ['US', plain.replace('U.S.', 'US')],
    ['months', plain.replace('Sept.', 'September')],
    ['percent', plain.replace('percent', 'per cent')],
    ['the percent sign', plain.replace(' percent', '%')],
    ['spaces', plain.replaceAll(' ', '  ')],
  ])('never make a change: %s', (_, other) => {
    expect(changes(plain, other)).toStrictEqual([]);
  });
  it.each([
    ['The board voted 5-2 to close the gate.', 'The board voted 5 to 2 to close the gate.'],
    ['The board voted five to two to close the gate.', 'The board voted 5–2 to close the gate.'],
    ['The boats came from the United Kingdom and Norway.', 'The boats came from the UK and Norway.'],
    ['The European Union paid for the second pier.', 'The EU paid for the second pier.'],
    ['The fire was put out at dawn, the Associated Press reported.', 'The fire was put out at dawn, AP reported.'],
    ['The Ministry of Defence cancelled the programme for the harbour.', 'The Ministry of Defense canceled the program for the harbor.'],
    ["They don't know who lit the lamp.", 'They do not know who lit the lamp.'],
    ['The gate was shut Tuesday by the police.', 'The gate was shut on Tuesday by the police.'],
    ['The foreman said that the gate was shut.', 'The foreman said the gate was shut.'],
    ['The gate was shut at 4 a.m. by the police.', 'The gate was shut at 4:00 a.m. by the police.'],
    ['President Joe Marr had the gate shut.', 'Pres. Joe Marr had the gate shut.'],
  ])('never make a change: %s', (a, b) => {
    expect(changes(a, b)).toStrictEqual([]);
  });
  it('do not matter where a sentence was split or two were joined', () => {
    const joined = 'Halvorsen inspected the tannery on Monday, and he found the furnace cold.';
    expect(changes(joined, 'Halvorsen inspected the tannery on Monday. He found the furnace cold.')).toStrictEqual([]);
  });
});

describe('words that lose their marks', () => {
  it('become the words of the report', () => {
    expect(changes('Barrow called the quay a “floating coffin” in the spring.', 'Barrow called the quay a floating coffin in the spring.')).toStrictEqual([
      ['quote', 'floating coffin', 'floating coffin'],
    ]);
  });
  it('may be reported without the outlet that was told', () => {
    expect(changes('The quay is safe, the harbour master told Reuters.', 'The quay is safe, the harbour master said.')).toStrictEqual([
      ['attribution', 'Reuters', null],
    ]);
  });
});

describe('the sentence for the reader', () => {
  it('says what stands in which report', () => {
    const x = `${HEAD}The report ran to 48 pages and named no official.${TAIL}`;
    expect(diffReports(x, x.replace('48', '47')).changes.map((change) => change.message)).toStrictEqual(['A: 48 pages; B: 47 pages.']);
  });
});

describe('figures that are written otherwise', () => {
  it('are equal', () => {
    for (const [a, b] of [
      ['$5 million', '$5,000,000'],
      ['five million dollars', '$5 million'],
      ['$3.2 billion', '$3.2bn'],
      ['30,000 euros', '€30,000'],
      ['52 percent', '52%'],
      ['1,200 kroner', 'twelve hundred kroner'],
    ]) {
      expect(
        changes(`The insurers will pay ${a} of the damage by the end of the year.`, `The insurers will pay ${b} of the damage by the end of the year.`),
      ).toStrictEqual([]);
    }
  });
  it('are one change when they differ', () => {
    expect(changes('The insurers will pay $3.2 billion by the end of the year.', 'The insurers will pay $3.4bn by the end of the year.')).toStrictEqual([
      ['figure', '$3.2 billion', '$3.4bn'],
    ]);
  });
});

describe('statements in other words', () => {
  it('contradict each other by a denial', () => {
    expect(
      changes(
        'Fishermen will be compensated by the port authority for the lost season.',
        'The port authority will not compensate fishermen for the season they lost.',
      ),
    ).toContainEqual(['polarity', 'compensated', 'not compensate']);
  });
  it.each([
    [
      'The officer had fired after Mr. Pruitt reached for something in the center console of his car, Mr. Tull said.',
      'Mr. Pruitt reached toward the console of his car before the officer fired, police say.',
    ],
    [
      'North Korea fired a ballistic missile into the sea off its east coast on Wednesday.',
      'Pyongyang launches suspected ballistic missile into the sea days before South Korea votes.',
    ],
  ])('oppose neither small words nor names: %s', (a, b) => {
    expect(changes(a, b).map(([kind]) => kind)).not.toContain('polarity');
  });
  it('do not deny what shares only a word with a denial', () => {
    const kinds = changes(
      'The council of Port Maren won a majority in the April 2019 vote, the dearest race in the history of the port.',
      'None of it would have been possible without the 2019 vote, in which the owners bought the council its majority.',
    ).filter(([kind]) => kind === 'polarity');
    expect(kinds).toStrictEqual([]);
  });
  it.each([
    [
      'The budget provides for spending of 512 billion euros and new borrowing of 84 billion, Chancellor Henrik Maurer said after 17 hours of negotiations in the chancellery.',
      'Half a trillion euros is what Chancellor Henrik Maurer and his partners mean to spend next year, 84 billion of it on tick.',
    ],
    [
      'A helicopter crew spotted the wreckage about 34 miles southeast of Nome and lowered two rescue swimmers.',
      'The wreckage of a commuter plane was found Friday on sea ice about 34 miles from Nome, and all nine people on board are dead.',
    ],
    [
      'About 2,300 dockworkers at Port Sable, the second-largest harbor, began a strike at midnight on Monday after talks over pay broke down.',
      'Cranes stood still at Port Sable on Monday, the first day of a strike by more than 2,000 dockers.',
    ],
    [
      'In the bay, Oakhurst, founded in 1931, had revenue of $610 million last year and employs 1,900 people.',
      'The dairy Oakhurst was founded in 1931 with eleven cows.',
    ],
  ])('do not set figures of two things against each other: %s', (a, b) => {
    expect(changes(a, b).filter(([kind]) => kind === 'figure' || kind === 'date')).toStrictEqual([]);
  });
  it('differ in a figure of the same thing', () => {
    expect(
      changes(
        'The letter of the crews lists 41 reports of fatigue since January, their union says.',
        'The union of the crews counts 47 fatigue reports in its letter since January.',
      ),
    ).toContainEqual(['figure', '41', '47']);
  });
  it('say the same in another order of words', () => {
    expect(
      changes('The fisheries ministry paid for the new quay in the spring.', 'The ministry of fisheries paid for the new quay in the spring.'),
    ).toStrictEqual([]);
  });
});
