import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/model.js';
import { findLinks, isOutletAddressee } from '../../src/quotes/links.js';
import { sourceReader } from '../../src/quotes/sources.js';
import { contextOf } from '../support/context.js';

/** The links of a sentence: `cue = lemma | outlet`. */
function linksOf(text: string): string[] {
  const context = contextOf([text]);
  const at = ({ start, end }: Span): string => text.slice(start, end);
  return findLinks(context, { first: 0, last: context.tokens.count }, sourceReader(context).namesIn).map((link) => {
    expect(at(link)).toBe(text.slice(link.cue.start, link.source.end));
    return `${at(link.cue)} = ${link.cue.lemma} | ${at(link.source)}${link.inner ? ' | inner' : ''}`;
  });
}

const LINKS: readonly (readonly [text: string, ...links: string[]])[] = [
  ['The memo, carried by Reuters, is short.', 'carried by = carried | Reuters'],
  ['The memo, carried in the Brevik Times, is short.', 'carried in = carried | the Brevik Times'],
  ['The memo, picked up by Reuters, is short.', 'picked up by = picked | Reuters'],
  ['The memo, seen by Reuters, is short.', 'seen by = seen | Reuters'],
  ['The memo was credited to AFP by us.', 'credited to = credited | AFP | inner'],
  ['The memo was attributed to AFP by us.', 'attributed to = attributed | AFP | inner'],
  ['The memo was leaked to AFP by us.', 'leaked to = leaked | AFP'],
  ['The memo was leaked to the Harbour Watch by us.', 'leaked to = leaked | the Harbour Watch'],
  ['The memo was leaked to Harbour & Watch by us.', 'leaked to = leaked | Harbour & Watch'],
  ['The memo was leaked to the newspaper by us.', 'leaked to = leaked | the newspaper'],
  ['The memo was leaked to state television by us.', 'leaked to = leaked | state television'],
  ['The memo was leaked to Monday Watch by us.', 'leaked to = leaked | Monday Watch'],
  ['The memo was leaked to the Watch Monday by us.', 'leaked to = leaked | the Watch'],
  ['The memo was leaked to The Washington Post show by us.', 'leaked to = leaked | The Washington Post'],
  ['The memo was leaked to the Frankfurter Allgemeine newspaper by us.', 'leaked to = leaked | the Frankfurter Allgemeine newspaper'],
  ['The memo was leaked to Corriere della Sera by us.', 'leaked to = leaked | Corriere della Sera'],
  ['The memo was leaked to the Times of Brevik by us.', 'leaked to = leaked | the Times of Brevik'],
  ['The memo was leaked to St. Olav Radio by us.', 'leaked to = leaked | St. Olav Radio'],
  ['She said so in an interview with Marca.', 'interview with = interview | Marca'],
  ['She said so in a phone call on Monday with Reuters.', 'call on Monday with = call | Reuters'],
  ['She said so in a phone call with Reuters.', 'call with = call | Reuters'],
  ['She said so in an op-ed in The Guardian.', 'ed in = ed | The Guardian'],
  ['She said so in an e-mail to The Guardian.', 'mail to = mail | The Guardian'],
  ['She said so in an article for the Brevik Times.', 'article for = article | the Brevik Times'],
  ['She said so, speaking to Reuters.', 'speaking to = speaking | Reuters'],
  ['She said so, talking to the BBC.', 'talking to = talking | the BBC'],
  ['She spoke on CNN.', 'spoke on = spoke | CNN'],
  ['It is so, according to Reuters.', 'according to = according to | Reuters'],
  ['It is so, per Reuters.', 'per = according to | Reuters'],
  ['According to Reuters and a report by AFP, it is so.', 'According to = according to | Reuters', 'report by = report | AFP'],
  ['A report by AFP', 'report by = report | AFP'],
  ['The report from the AP said so.', 'report from = report | the AP'],
  ['The memo was leaked to the Brevik Times by us.', 'leaked to = leaked | the Brevik Times'],
  ['The memo was leaked to the AP bureau by us.', 'leaked to = leaked | the AP'],
  ['The memo was leaked to an outlet by us.', 'leaked to = leaked | an outlet'],
  ['The memo was shared with the BBC.', 'shared with = shared | the BBC'],
  ['The memo appeared in the Brevik Times on Monday.', 'appeared in = appeared | the Brevik Times'],
  ['The film was shown on CNN.', 'shown on = shown | CNN'],
  ['She gave remarks to the Norwegian Broadcasting Corporation.', 'remarks to = remarks | the Norwegian Broadcasting Corporation'],
  ['She gave comments to Dagens Nyheter.', 'comments to = comments | Dagens Nyheter'],
];

const NONE: readonly string[] = [
  'The memo, carried with Reuters, is short.',
  'The memo, seen in Reuters, is short.',
  'The memo was leaked to Ida Holm by us.',
  'The memo was leaked to the board by us.',
  'The memo was leaked to France by us.',
  'The memo was leaked to the French by us.',
  "The memo was leaked to the newspaper's men by us.",
  'She said so in a call of the board with Reuters.',
  'She said so in a call from a boat with Reuters.',
  'She said so in a statement to.',
  'She said so in a statement to him.',
  'It is so, according to Ida Holm.',
  '“Carried by Reuters,” she said.',
  'Interview.',
  'The memo was leaked to the men by us.',
  'The memo was seen by.',
  'The memo was seen',
];

const TOLD: readonly (readonly [listener: string, isOutlet: boolean])[] = [
  ['Marca', true],
  ['Reuters', true],
  ['the Reuters', true],
  ['the newspaper', true],
  ['the Brevik Times', true],
  ['Brevik Times', true],
  ['the board', false],
  ['Ida Holm', false],
  ['France', false],
  ['the French', false],
  ['Congress', false],
  ['Parliament', false],
  ['the Senate', false],
  ['reporters', false],
  ['Reporters', false],
  ['Lawmakers', false],
  ['Europeans', false],
  ['Harbour Watch', true],
  ['the Harbour Watch', true],
  ['The Old Harbour Town Watch', true],
  ['the Brevik Police', false],
  ['the Supreme Court', false],
  ['Brevik University', false],
  ['the Bank of England', false],
  ['the University of Brevik', false],
  ['the press', false],
  ['the Brevik Press', true],
  ['the Brevik City Council', false],
  ["the Ministry of Health's men", false],
  ['state television', true],
  ['him', false],
  ['the Norwegian Broadcasting Corporation', true],
  ['Dagens Nyheter', true],
  ['the AP bureau', true],
  ['NRK', true],
  ['the NRK', true],
  ['Old Town Harbour Watch', true],
  ['the Commission', false],
  ['the Brevik House', false],
  ['the Harbour Department', false],
  ['the Parliament', false],
  ['Journalists', false],
  ['Democrats', false],
  ['Americans', false],
  ['the sailors', false],
];

describe('findLinks', () => {
  it.each(LINKS)('reads through whom something came: %s', (text, ...links) => {
    expect(linksOf(text)).toEqual(links);
  });

  it.each(NONE)('finds no outlet in: %s', (text) => {
    expect(linksOf(text)).toEqual([]);
  });
});

describe('isOutletAddressee', () => {
  it.each(TOLD)('tells an outlet from others who are told: %s', (listener, isOutlet) => {
    const text = `She told ${listener} so.`;
    const context = contextOf([text]);
    const span = { start: 9, end: 9 + listener.length };
    expect(isOutletAddressee(context, span, sourceReader(context).namesIn(span))).toBe(isOutlet);
  });
});
