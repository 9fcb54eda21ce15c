import { describe, expect, it } from 'vitest';
import { merged } from '../support/merge.js';

/** A text, what the model reads in it, and what that becomes. */
const ALONE: readonly (readonly [text: string, model: string, ...expected: string[]])[] = [
  ['Holm said the quay was rotten, and left.', 'Holm | said |  the quay was rotten,', 'model | Holm | said = say | the quay was rotten'],
  ['Holm said the quay was in the U.S. and left.', 'Holm | said | the quay was in the U.S.', 'model | Holm | said = say | the quay was in the U.S.'],
  ['Holm said the quay was rotten.', 'Holm | said | the quay was rotten.', 'model | Holm | said = say | the quay was rotten'],
  ['Holm said: was the quay rotten?', 'Holm | said | : was the quay rotten?', 'model | Holm | said = say | was the quay rotten'],
  ['Holm said — the quay was rotten — and left.', 'Holm | said | — the quay was rotten —', 'model | Holm | said = say | the quay was rotten'],
  ['Holm said the quay was “rotten.”', 'Holm | said | the quay was “rotten.”', 'model | Holm | said = say | the quay was “rotten.”'],
  ['Holm said the quay was “rotten” to the core.', 'Holm | said | rotten” to the core', 'model | Holm | said = say | “rotten” to the core'],
  ['“The quay is rotten,” Holm said.', 'Holm | said | quay is rotten', 'model | Holm | said = say | “The quay is rotten,”'],
  ['“The quay is rotten,” Holm said.', 'Holm | said | “The quay is', 'model | Holm | said = say | “The quay is rotten,”'],
  ['“The quay is rotten,” Holm said.', 'Holm | said | “The quay is rotten,”', 'model | Holm | said = say | “The quay is rotten,”'],
  ['“The quay is rotten and old,” Holm said.', 'Holm | said | “The quay', 'model | Holm | said = say | The quay'],
  [
    'Holm said the song “Long Way Home” was “rotten to the core.”',
    'Holm | said | the song “Long Way Home” was “rotten to the core.”',
    'model | Holm | said = say | the song “Long Way Home” was “rotten to the core.”',
  ],
  ['Holm said “the ‘old’ quay is rotten.”', 'Holm | said | “the ‘old’ quay is rotten.”', 'model | Holm | said = say | “the ‘old’ quay is rotten.”'],
  ['Holm said the quay was rotten and old.', 'Holm | said | the quay was rotten + rotten and old', 'model | Holm | said = say | the quay was rotten'],
  ['Holm said the quay was rotten and old.', 'Holm | said | the quay + was rotten', 'model | Holm | said = say | the quay + was rotten'],
  ['Holm said, and left.', 'Holm | said | ,'],
  [
    'Holm has repeatedly said the quay was rotten.',
    'Holm | has repeatedly said | the quay was rotten',
    'model | Holm | has repeatedly said = say | the quay was rotten',
  ],
  ['Holm called for a vote.', 'Holm | called for | a vote', 'model | Holm | called for = call for | a vote'],
  ['Holm wanted to say no more.', 'Holm | wanted to say | no more', 'model | Holm | wanted to say = say | no more'],
  ['The quay is rotten, according to Holm.', 'Holm | according to | The quay is rotten', 'model | Holm | according to = according to | The quay is rotten'],
  [
    'The quay is rotten, in the words of Holm.',
    'Holm | in the words of | The quay is rotten',
    'model | Holm | in the words of = in the words of | The quay is rotten',
  ],
  ['The quay is rotten, per Holm.', 'Holm | per | The quay is rotten', 'model | Holm | per = per | The quay is rotten'],
  ['The quay is rotten, as per Holm.', 'Holm | as per | The quay is rotten', 'model | Holm | as per = as per | The quay is rotten'],
  ['Holm’s claims of theft were old.', 'Holm | claims | theft', 'model | Holm | claims = claim | theft'],
  ['Holm didn’t say the quay was rotten.', 'Holm | didn’t say | the quay was rotten', 'model | Holm | didn’t say = say | the quay was rotten'],
  ['Holm signed the deal.', 'Holm | signed | the deal'],
  ['Holm denied that.', 'Holm | denied | that'],
  ['The Arab News reported the quay was rotten.', 'News | reported | The Arab '],
  [
    'BREVIK, Norway (AP) — Holm said the quay was rotten.',
    'BREVIK, Norway (AP) — Holm | said | the quay was rotten',
    'model | Holm | said = say | the quay was rotten',
  ],
  ['Holm and the board and called for a vote.', 'the board and | called for | a vote', 'model | the board | called for = call for | a vote'],
  ['Dahl was accused of sinking a ferry.', 'Dahl | was accused of | sinking a ferry', 'model |  | was accused of = accuse | Dahl + sinking a ferry'],
  ['Dahl was worried about the ferry.', 'Dahl | was worried about | the ferry', 'model | Dahl | was worried about = worry | the ferry'],
  ['Dahl was quick to accuse the ferry men.', 'Dahl | was quick to accuse | the ferry men', 'model | Dahl | was quick to accuse = accuse | the ferry men'],
  ['Dahl accused them of sinking a ferry.', 'Dahl | accused | them of sinking a ferry', 'model | Dahl | accused = accuse | them of sinking a ferry'],
  ['Asked about the ferry, Holm left.', 'Holm | Asked about | the ferry', 'model |  | Asked about = ask about | the ferry'],
  ['Asking about the ferry, Holm left.', 'Holm | Asking about | the ferry', 'model | Holm | Asking about = ask about | the ferry'],
  ['Worried about the ferry, Holm left.', 'Holm | Worried about | the ferry', 'model | Holm | Worried about = worry | the ferry'],
  ['Holm declined to comment.', 'Holm | declined | to comment'],
  ['Holm declined to be named.', 'Holm | declined | to be named'],
  ['Holm declined to give his name.', 'Holm | declined | to give his name'],
  ['Holm declined to give in.', 'Holm | declined | to give in', 'model | Holm | declined = decline | to give in'],
  ['Holm declined to leave.', 'Holm | declined | to leave', 'model | Holm | declined = decline | to leave'],
  ['Holm said it was hard to comment.', 'Holm | said | it was hard to comment', 'model | Holm | said = say | it was hard to comment'],
  ['It rained, Holm said the quay was rotten.', ', Holm | said | the quay was rotten', 'model | Holm | said = say | the quay was rotten'],
  ['Holm’s insistence on a vote failed.', 'Holm | insistence on | a vote', 'model | Holm | insistence on = insistence | a vote'],
  ['The allegations of theft by Holm failed.', 'Holm | allegations of | theft', 'model | Holm | allegations of = allegation | theft'],
  ["Holm's plea for a vote failed.", 'Holm | plea for | a vote', 'model | Holm | plea for = plea | a vote'],
  ['Holm boarded the ferry.', 'Holm | boarded | the ferry'],
  [
    'Holm said the quay was “rotten” and “old.”',
    'Holm | said | the quay was “rotten” and “old.”',
    'model | Holm | said = say | the quay was “rotten” and “old.”',
  ],
  [
    '“The quay was rotten,” Holm said. “The pier was old.”',
    'Holm | said | “The quay was rotten,” + “The pier was old.”',
    'model | Holm | said = say | “The quay was rotten,” + “The pier was old.”',
  ],
  [
    '“The quay was rotten,” Holm said. “The pier was old.”',
    'Holm | said | The quay was rotten, + The pier was old',
    'model | Holm | said = say | “The quay was rotten,” + “The pier was old.”',
  ],
  [
    '“The quay was rotten and old and bad,” Holm said.',
    'Holm | said | The quay was rotten and',
    'model | Holm | said = say | “The quay was rotten and old and bad,”',
  ],
  ['Holm said the ferry was at 6 p.m.', 'Holm | said | the ferry was at 6 p.m.', 'model | Holm | said = say | the ferry was at 6 p.m.'],
  ['Holm said it was so!', 'Holm | said | it was so!', 'model | Holm | said = say | it was so'],
  ['Holm said it was so …', 'Holm | said | it was so …', 'model | Holm | said = say | it was so'],
  ['Holm said it was for him.', 'Holm | said | it was for him.', 'model | Holm | said = say | it was for him'],
];

describe('mergeStatements', () => {
  it.each(ALONE)('makes a statement of what the model alone reads: %s (%s)', (text, model, ...expected) => {
    expect(merged(text, [], [model])).toEqual(expected);
  });
});
