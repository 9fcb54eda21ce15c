import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/parse.js';

const BODY = [
  'The harbour of Lindvik reopened on Monday after two weeks of repairs to its northern quay, the port authority said.',
  'Three ferries left for the islands before noon with some four hundred passengers, many of whom had waited since dawn.',
  'The mayor, who had asked for an earlier date, said that the town had lost two million crowns while the quay was closed.',
  'Fishermen were more cautious, and some of them told the council that the new moorings would not stand a winter storm.',
];
const headline = (...above: readonly string[]): string | undefined => parseArticle([...above, ...BODY].join('\n')).headline?.value;

describe('the headline of a dump', () => {
  it('is the line whose words the text takes up, though others stand nearer', () => {
    expect(headline('News', 'Sports', 'Ferries leave as harbour of Lindvik reopens', 'By Ada Lund', 'May 2, 2022', 'Singer Cancels Tour Dates in Spring')).toBe(
      'Ferries leave as harbour of Lindvik reopens',
    );
  });
  it('goes before the name of the section', () => {
    expect(headline('Lifestyle & Entertainment', 'Harbour reopens to ferries', 'May 2, 2022')).toBe('Harbour reopens to ferries');
  });
  it('may be said twice above the text', () => {
    expect(headline('Culture and the Arts', 'Mayor wants the quay of Lindvik back', 'Mayor wants the quay of Lindvik back')).toBe(
      'Mayor wants the quay of Lindvik back',
    );
  });
  it('is the nearest line that reads like one where the text takes up none', () => {
    expect(headline('A morning by the sea', 'May 2, 2022')).toBe('A morning by the sea');
  });
});
