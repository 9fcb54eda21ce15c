import { describe, it } from 'vitest';
import { expectCut } from '../../support/sentences.js';

/** Sentences by the rule that decides; | marks the boundaries. */
const FORMS: Readonly<Record<string, readonly string[]>> = {
  'abbreviations and other marks': [
    'Did he sue Orvo Inc.? |Dahl denied it.',
    'Did he sue Orvo Inc.? |She did.',
    'He sued Orvo Inc. Dahl denied it.',
    'He loves the U.S! |Dahl does too.',
    'He loves the U.S. Dahl does too.',
    'Is it Yahoo? |Dahl said so.',
    'It is Yahoo! Dahl said so.',
    'It is Yahoo! |The firm said so.',
    '“We were beaten by Yahoo!” |Dahl left.',
    'He met Gen. Dahl. |She met Brevik.',
    'He voted for the GOV. |Dahl did not.',
    'DR. LEE IS OUT. |MS. DAHL IS IN.',
    'It sold pens, etc. |Dahl bought them.',
    'It was between Dahl vs. Holm.',
    'It cost approx. 500 euros. |Dahl paid approx. |Holm paid more.',
    'It met on Tue. Jan. 4. |Dahl came.',
  ],
  'a word that opens a sentence': [
    'He moved to the U.S. |A vote is due.',
    'He won the U.S. A. Holm Prize for prose.',
    'He moved to the U.S. |It’s over.',
    'He moved to the U.S. — The Hague was too small.',
    'Why The Great Old U.S. And Its Navy Left',
    'He loves THE U.S. |And he votes.',
    'They have a Plan A in the U.S. |And it works.',
  ],
  'a time of day': [
    'On a Sunday at 10 a.m. Dahl left.',
    'On a  Sunday at 10 a.m. Dahl left.',
    'At dawn they left by 10 a.m. |Dahl stayed.',
    'In May the fleet sailed at 10 a.m. |Dahl was aboard.',
    'The fleet sailed at 10 a.m. |Dahl was aboard.',
    'The fleet sailed at 10 a.m. Eastern.',
    'The fleet sailed at 10 p.m. Saturday. |Dahl was aboard.',
    'It left at 9 a.m. |(No one saw it)',
  ],
  'the speaker after a quotation': [
    '“Ready?” Orvo Inc. asked. |Nobody was.',
    '“Ready?” J. Dahl asked. |Nobody was.',
    '“Ready?” Dahl, mayor of Brevik, asked. |Nobody was.',
    '“Ready?” Anne-Marie asked. |Nobody was.',
    '“Ready?” |Dahl left. |Holm said no.',
    '“We lost everything!” |Dahl was late, Holm said.',
    '“We lost everything!” |She said nothing.',
    '“We lost everything!” |Mayor Ana Holm of Lower Brevik Vale left.',
    '“We lost everything.” |Dahl said nothing.',
  ],
  'a title in quotation marks': [
    'The play “Who Goes There?” Dahl wrote is closed.',
    'The play "Who Goes There?" Dahl wrote is closed.',
    'The play «Who Goes There?» Dahl wrote is closed.',
    'The play “Who Is the One?” Dahl wrote is closed.',
    'The play “Catch 22 Men!” Dahl wrote is closed.',
    'The play “Who’s Afraid of Dahl?” Holm wrote is closed.',
    'He wrote “Farewell Old Harbour!” |The play closed.',
    'He cried “Who There?” |Dahl ran.',
    'He cried “Who goes there now?” |Dahl ran.',
    'He cried “Who Is with One?” |Dahl ran.',
    'He cried “Stop. Who Goes There?” |Dahl ran.',
    'He cried “The Long And Winding Road To The Harbour Of The Lost Old Town!” |Dahl ran.',
    'Dahl Saw The Old Town!” |Holm left.',
    'He read “The Long Way Home.” |Dahl listened.',
    'He read “The Long Way Home…” |Dahl listened.',
  ],
  brackets: [
    '“The treaty is dead.” (Holm 55). |That was all.',
    '“The treaty is dead.” |(Holm 55)',
    'He left. |(Holm did too) and so on.',
    'It left at 9 a.m. (0800 GMT): the crew was late.',
    'It left at 9 a.m. (0800 GMT) and sank.',
    'The [...] Treaty ended. |Dahl left.',
    'The (…) Treaty ended. |Dahl left.',
  ],
  'a small letter': [
    'He left. |iPhone sales fell.',
    'He left. see below. |Dahl stayed.',
    'He left. (see below) now. |Dahl stayed.',
    'He paused. |“we will stay,” she said.',
    'He works at Orvo Inc. “later” on.',
    'He lives in the U.S. “later” on.',
  ],
  'pauses and omissions': [
    '…and so it began. |Then it ended.',
    'He paused ... Dahl went on.',
    'He paused .... |Dahl went on.',
    'He paused… |Dahl went on.',
    'He paused … |The show went on.',
    'He paused … I went on.',
    '“It is over …” |Dahl left.',
    'They never said that.... |Dahl left.',
    'He left . |Dahl came.',
  ],
  'letters that are names': [
    'There was no plan B. |Dahl left.',
    'Plan B. |Dahl left.',
    'They have the plan  B. |Dahl left.',
    'They met Roger B. Dahl. |Holm left.',
    'They sued the company U.S. Steel. |Dahl left.',
  ],
  'no space behind the mark': [
    'It ended.|Dahl left.',
    'It ended.|Dahl',
    'It ended.|I left.',
    'He ran.|Dahl left.',
    'It lost 3.|Dahl left.',
    '“It left the U.S.”|Dahl stayed.',
    'It ended…Dahl left.',
    'It ended.dahl left.',
    'Section.B is closed.',
    'The file report.Final.Draft was lost.',
    'It runs on node.JS here.',
    'She works at Booking.Com now.',
    'Write to ana.Holm@example.org now.',
    'Look at site.Home/page now.',
    'Tag it #holm.Dahl now.',
    'Ask @holm.Dahl now.',
    'See e.g.Dahl for this.',
    'He met Gen.Dahl today.',
    'He works at Harlan Inc.Dahl does not.',
  ],
};

describe('the rules of sentences', () => {
  describe.each(Object.entries(FORMS))('%s', (_form, sentences) => {
    it.each(sentences)('%s', (marked) => expectCut(marked));
  });

  it('hold inside quotations at the inner level', () => {
    expectCut('“It was late. |At 10 a.m. Dahl left the quay. |It was dark,” she said.', 'inner');
    expectCut('“On a Sunday at 10 a.m. Dahl left. |It was dark,” she said.', 'inner');
  });
});
