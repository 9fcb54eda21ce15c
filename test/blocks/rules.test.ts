import { describe, expect, it } from 'vitest';
import { stripBoilerplate } from '../../src/blocks/strip.js';

const BODY = [
  'The harbour of Lindvik reopened on Monday after two weeks of repairs to its northern quay, the port authority said.',
  'Three ferries left for the islands before noon with some four hundred passengers, many of whom had waited since dawn.',
  'The mayor, who had asked for an earlier date, said that the town had lost two million crowns while the quay was closed.',
  'Fishermen were more cautious, and some of them told the council that the new moorings would not stand a winter storm.',
  'The work is to go on in spring, when the southern quay will be closed for about ten days, according to the authority.',
];

/** Role of the given line when it stands on a page with the report. */
function roleOf(line: string, place: 'before' | 'inside' | 'after'): string | undefined {
  const at = { before: 0, inside: 3, after: BODY.length }[place];
  const lines = ['Harbour of Lindvik reopens', 'By Ada Lund', 'May 2, 2022', ...BODY.slice(0, at), line, ...BODY.slice(at)];
  const { kept, removed } = stripBoilerplate(lines.join('\n'));
  return [...kept, ...removed].find((block) => block.text === line)?.role;
}

describe('rules', () => {
  it('know furniture under the text by its phrases', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['Leave a Reply', 'comments'],
      ['12 Comments', 'comments'],
      ['Related Articles', 'related'],
      ['You May Also Like', 'related'],
      ['Subscribe to our newsletter', 'newsletter'],
      ['Share this article', 'social'],
      ['Advertisement', 'advertisement'],
      ['© 2022 Lindvik Courier. All rights reserved.', 'legal'],
      ['Tags: harbour, ferries, Lindvik', 'tags'],
      ['Already a subscriber?', 'paywall'],
      ['Das könnte Sie auch interessieren', 'related'],
      ['Laisser un commentaire', 'comments'],
      ['Todos los derechos reservados', 'legal'],
    ];
    for (const [line, role] of cases) expect(roleOf(line, 'after'), line).toBe(role);
  });
  it('find furniture between paragraphs', () => {
    expect(roleOf('Read more: Storm closes three harbours', 'inside')).toBe('related');
    expect(roleOf('Islands fear another winter without a regular ferry link', 'inside')).toBe('related');
    expect(roleOf('ADVERTISEMENT', 'inside')).toBe('advertisement');
    expect(roleOf('Sign up for our daily newsletter', 'inside')).toBe('newsletter');
  });
  it('leave the report alone', () => {
    for (const line of [
      '“We are glad to be back at sea,” she said.',
      'He told the council that readers should share this view before they subscribe to the plan of the port authority and its engineers.',
      'The comments of the minister, made on Sunday, drew a sharp reply from the fishermen of the western islands.',
      'The privacy of passengers was not at risk, the company said after the breach of its booking system in April.',
    ])
      expect(roleOf(line, 'inside'), line).toBe('paragraph');
  });
  it('say why in words', () => {
    const { removed } = stripBoilerplate([...BODY, 'Leave a Reply'].join('\n'));
    expect(removed.find((block) => block.role === 'comments')?.reason).toBe('Says “leave a reply”, as comment sections do.');
  });
});

describe('favor', () => {
  it('keeps no less for recall, and no more for precision', () => {
    const page = ['Harbour reopens', ...BODY, 'More trouble for the ferries', 'Share'].join('\n');
    const length = (favor: 'precision' | 'balance' | 'recall'): number => stripBoilerplate(page, { favor }).text.length;
    expect(length('precision')).toBeLessThanOrEqual(length('balance'));
    expect(length('balance')).toBeLessThanOrEqual(length('recall'));
  });
});
