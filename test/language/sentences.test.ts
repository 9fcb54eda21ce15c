import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError, splitSentences } from '../../src/index.js';
import { isSpaceAt } from '../../src/language/characters.js';
import { expectCut as cut } from '../support/sentences.js';

/** Sentences by what is hard about them; | marks the boundaries. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  'plain marks': [
    'The ferry left at dawn. |Nobody was hurt.',
    'Who paid for it? |The ministry would not say! |Reporters asked again.',
    'Is it true?! |Yes!! |No...',
    'What?? |Nothing.',
    'Wait, what? no way. |Really.',
    'Item one: done. |Item two; not done.',
  ],
  'titles and initials': [
    'Gen. Ilya Horvat met Sen. Ruth Oyelaran on Sunday. |They spoke for an hour.',
    'Maj. Gen. Hassan Rahimi warned them. |Brig. Gen. Amir Sohrabi agreed.',
    'Dr. A. B. Mensah of Accra, Ghana, chaired the panel. |Prof. Lin wrote the report.',
    'Mr. and Mrs. Moe came. |Messrs. Lee and Park left.',
    'J.K. Adeyemi and J. R. R. Weiss wrote it. |George R.R. Marsh did too.',
    'The Rev. Paul Obi spoke. |Fr. Murphy prayed.',
    'SEN. COSTA VOTES NO. |GOV. REED SIGNS.',
    'We make a good team, you and I. |Did you see the match?',
    'The bank hired Roger C. Altman and Ruth P. Osei. |Both are lawyers.',
    'He got a B. |She got an A.',
    'There was no plan B. |Officials had hoped for the best.',
    'Rep. Ines Moya (D-Minn.) spoke. |Sen. Paul Harker (R-N.C.) did too.',
    'Reps. Dana Ruiz, D-N.Y., and Hal Boone, R-Ohio, voted no.',
    'John Vance, Ph.D., led the study. |Mary Lee, M.D., helped.',
    'Sen. Bob Hale Jr. of Ohio agreed. |He did not vote.',
  ],
  'countries and bodies': [
    'She moved to the U.S. in 2009. |He stayed in the U.K. |The firm closed.',
    'The U.S. Senate and the U.N. Security Council disagree.',
    'In the U.S. Congress has the last word.',
    'They want to stay in the U.S. |But the law is clear.',
    'They want to stay in the U.S. |“We love it here,” she said.',
    'The E.U.’s plan failed. |The U.S.’s did too.',
    'The Rise Of The U.S. And Its Navy',
    'He is chief executive of AT&T. |And he is a lawyer.',
  ],
  'times of day': [
    'The blast was heard at 8:30 p.m. Friday in the old town.',
    'Polls close at 8 p.m. EST. |Results are due on Wednesday.',
    'The shop opens at 9 a.m. |Customers queue from eight.',
    'At 10 a.m. Mr. Moe arrived. |Then he left.',
    'The group met at 10 a.m. |Mr. Moe was late.',
    'The ferry sank at 6:30 p.m. (1730 GMT), police said. |Nobody was hurt.',
    'It left at 9 a.m. (0800 GMT) on Monday. |It never came.',
    'It left at 9 a.m. |(No one saw it.) |It never came.',
    'It left at 9 a.m. |(1700 GMT is later.) |It never came.',
  ],
  'months, numbers and addresses': [
    'The hearing is set for Nov. 14 in Room No. 6. |It will be public.',
    'It happened last Sept. |Nobody knew.',
    'See p. 12 and pp. 14-16. |The rest is fine.',
    'Nos. 5 and 6 are open. |Art. 5 was invoked.',
    'The No. 2 official left. |His answer was no. |Hers was yes.',
    'Profit rose to $1.25 billion. |That beat forecasts by 3.5 percent.',
    'It cost Rs. 500. |He paid.',
    'The version is 2.0.1. |It works.',
    'She lives on 5th Ave. in the city. |He lives on Main St. |They met there.',
    'St. Petersburg is cold. |Mt. Everest is colder.',
    'Visit www.example.com. |Or call.',
    'Email me at a.b@example.org. |I will answer.',
  ],
  'companies and other abbreviations': [
    'The suit against Harlan & Co. was dropped. |It had been brought by Orvo Inc. |The judge is Finnish.',
    'The maker, Toyo Motor Corp., reported a loss. |Shares fell 3 percent.',
    'The firm makes phones, tablets, etc. |Sales rose.',
    'The firm makes phones, tablets, etc. and sells them.',
    'Roe v. Wade was overturned. |Brown vs. Board was not.',
    'Yahoo! News had it first. |Others followed.',
    'She was born in Washington, D.C. |Her father was a judge.',
    'SACRAMENTO, Calif. (AP) — The governor spoke. |He was brief.',
    'WASHINGTON, D.C. — The Senate voted. |It passed.',
  ],
  'quotations and who said them': [
    '“Who are they?” Wei asked. |“Nobody knows.”',
    '“Who are they?” asked Wei Lin, the minister. |“Nobody knows.”',
    '“Mr. President, why?” Rep. Lee of California asked. |He was silent.',
    '“What a day!” Mayor Lora Bright tweeted. |She was there.',
    '“Stop!” the officer shouted. |He fired twice.',
    '“We won!” |The crowd roared.',
    'He asked, “Are you sure?” |Nobody answered.',
    '“It’s over…” Moe said. |She nodded.',
    'He added: “It’s over…” |She nodded.',
    'He wrote the book “What Is to Be Done?” in 1902.',
    'She said she was “tired.” |He was “fine”. |They left.',
    'He said "Yes." |She said "No."',
    '"Yes," he said. |"No," she said. |"Maybe."',
    "''We love it,'' Mr. Lee said. |''We do.''",
    'She asked "Why?" and left. |"Because," he said.',
    'He left. |(AP)',
    'It is (as he said) over. |(He did not say when.) |She left.',
    'He teaches (he was an engineer. He liked it.) at the school. |She does not.',
    '“The [...] treaty is dead” (Moe 55). |That was all.',
    'Il a dit: « Je viens. Je reste. » |Elle est partie.',
    'Er sagte: „Ich komme. Ich bleibe.“ |Sie ging.',
  ],
  ellipses: [
    'Well... maybe. |I don’t know...',
    'I thought... |Then I knew.',
    'He paused … and went on. |Then he stopped.',
    '“I … I don’t know,” he said.',
    'They never said that.... |She left the hall.',
  ],
  'no space': ['The agency said it. |It gave no more.|The minister denied it.', 'The score was 3-2.|The fans left.', '“We are done.”|He left.'],
  'other scripts': ['Hello world. |你好。|再见。', 'قال الرئيس ذلك. |لم يكن هناك رد؟ |نعم.'],
  'lists in one line': ['1. Ships return |2. Ports reopen |3. Fees fall', '• Ships return |• Ports reopen', 'a) Ships return. |b) Ports reopen.'],
};

describe('splitSentences', () => {
  describe.each(Object.entries(FORMS))('%s', (_form, sentences) => {
    it.each(sentences)('%s', (marked) => cut(marked));
  });

  it('keeps a quotation of several sentences in the sentence that reports it', () => {
    cut('“We are late. We are sorry,” said the mayor. |“It will not happen again.”');
    cut('“He told me, ‘Go. Now.’ I went,” she said. |Then she left.');
    cut("'I came. I saw,' he said. |'I won.'");
    cut('“I came. I saw. I won.”');
  });

  it('splits inside quotations at the inner level', () => {
    cut('“We are late. |We are sorry,” said the mayor. |“It will not happen again.”', 'inner');
    cut('She wrote: “We lost. |It is over.”', 'inner');
  });

  it('is not led astray by marks that do not pair', () => {
    cut('The ’90s were good. |The workers’ union struck. |The firms’ owners did not.');
    cut('He said “we will stay. |Then he left. |Nobody followed.');
    cut('“This is the first paragraph. |It goes on.|\n\n“This is the second. It ends,” she said.');
  });

  it('takes lines without a full stop for sentences of their own', () => {
    cut('Port reopens after storm|\nBy Lena Fischer|\nThe port reopened on Monday. |Ships were waiting.');
    cut('Home|\nNews|\nmy account|\nlog in');
    cut(
      'Trump says he will not go to the next debate|\nClinton says she will debate him all the same|\nPolice say a man was killed in the shooting|\nMarkets fall for a third day on fears of war',
    );
    cut('- boats return|\n- ports reopen');
  });

  it('joins lines that were wrapped', () => {
    cut(
      'The council said on Tuesday that it would rebuild the old\nbridge over the river before winter, although neither the\nregion nor the state has promised to pay. |Mayor Ann\nLee was confident. |She said the work, which will\ncost $5 million, would start in May.',
    );
    cut('It was a cold \nnight in the city.');
    cut('He met the spokesman, Gen.\nHarald Moe, on Friday.');
  });

  it('takes every kind of line break', () => {
    cut('Caption of the photo|\r\n\r\nThe text begins. |It ends.');
    cut('One line|\u2028\u2028Another');
  });

  it('gives nothing for nothing', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n\t\n')).toEqual([]);
  });

  it('throws on misuse only', () => {
    expect(() => splitSentences(7 as never)).toThrow(InputError);
    expect(() => splitSentences('A.', { level: 'middle' as never })).toThrow(InputError);
  });

  it('loses only white space, in order, without overlap, on any string', () => {
    const pieces = fc.constantFrom(
      ...[
        '. ',
        '.',
        '!',
        '?”',
        ' “',
        '"',
        "''",
        '(',
        ')',
        '\n',
        '\n\n',
        'U.S. ',
        'Mr. ',
        'word ',
        'Word ',
        ' 1. ',
        '• ',
        '…',
        '. . . ',
        '。',
        '[',
        ']',
        '«',
        '»',
        '🙂',
        'a) ',
      ],
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((p) => p.join('')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('outer' as const, 'inner' as const), (text, level) => {
        const isBlank = (from: number, to: number): boolean => [...Array(to - from).keys()].every((i) => isSpaceAt(text, from + i));
        let at = 0;
        for (const s of splitSentences(text, { level })) {
          expect(text.slice(s.start, s.end)).toBe(s.text);
          expect(s.end).toBeGreaterThan(s.start);
          expect(s.start).toBeGreaterThanOrEqual(at);
          expect(isBlank(at, s.start)).toBe(true);
          expect(isSpaceAt(text, s.start) || isSpaceAt(text, s.end - 1)).toBe(false);
          at = s.end;
        }
        expect(isBlank(at, text.length)).toBe(true);
      }),
    );
  });

  it.each(['“', '"', "'", '(', '.', '. ', '. . ', '1. ', '…', 'a) ', '•', 'A.', "''", '.”', '\n', '? A said ', '[1]'])(
    'takes time in proportion to the text: %j repeated',
    (piece) => {
      const text = piece.repeat(60_000);
      expect(splitSentences(text).length).toBeLessThanOrEqual(text.length);
      expect(splitSentences(text, { level: 'inner' }).length).toBeLessThanOrEqual(text.length);
    },
  );
});
