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
    expect(roleOf('Advert', 'inside')).toBe('advertisement');
    expect(roleOf('Updated at 1:23 p.m.', 'inside')).toBe('timestamp');
    expect(roleOf('The first ferry left at 1:23 p.m.', 'inside')).toBe('paragraph');
    expect(roleOf('Read more: Storm closes three harbours', 'inside')).toBe('related');
    expect(roleOf('Islands fear another winter without a regular ferry link', 'inside')).toBe('related');
    expect(roleOf('ADVERTISEMENT', 'inside')).toBe('advertisement');
    expect(roleOf('Sign up for our daily newsletter', 'inside')).toBe('newsletter');
  });
  it('know corrections and notes of the editors in seven languages', () => {
    for (const line of [
      'Correction: An earlier version of this article misstated the name of the quay.',
      'Editor’s note: This story was updated with a statement of the port authority.',
      'Korrektur: In einer früheren Fassung stand ein falscher Name.',
      'Anmerkung der Redaktion: Der Text wurde am Dienstag ergänzt.',
      'Note de la rédaction : cet article a été mis à jour mardi.',
      'Nota de la redacción: este artículo se actualizó el martes.',
      'Nota della redazione: l’articolo è stato aggiornato martedì.',
      'Nota da redação: este texto foi atualizado na terça-feira.',
      'Noot van de redactie: dit bericht is dinsdag aangevuld.',
    ])
      expect(roleOf(line, 'after'), line).toBe('note');
  });
  it('let the report go on below a pointer to another article, in six languages', () => {
    for (const pointer of ['Lesen Sie auch', 'À lire aussi', 'Lea también', 'Leggi anche', 'Leia também', 'Lees ook']) {
      const lines = [
        'Harbour of Lindvik reopens',
        'By Ada Lund',
        'May 2, 2022',
        ...BODY.slice(0, 3),
        pointer,
        'Bakery wins prize for its rye bread',
        ...BODY.slice(3),
      ];
      const { text } = stripBoilerplate(lines.join('\n'));
      expect(text, pointer).toContain('ten days');
      expect(text, pointer).not.toContain(pointer);
      expect(text, pointer).not.toContain('Bakery');
    }
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
