import { describe, expect, it } from 'vitest';
import { measure } from '../../src/blocks/features.js';
import { PITCH_RULES } from '../../src/blocks/rules/pitches.js';
import { judge } from '../../src/blocks/rules/rule.js';
import { stripBoilerplate } from '../../src/blocks/strip.js';
import { readText } from '../../src/page/text.js';

/** The names of the rules that hold, line by line. */
const rulesOf = (...lines: string[]): (string | null)[] => judge(PITCH_RULES, measure(readText(lines.join('\n')), {})).map((verdict) => verdict?.rule ?? null);

describe('what a house says in its own cause', () => {
  it.each([
    [
      'donation-appeal',
      'Before you go: we have a small favour to ask. If everyone who reads us gave a little, we could send reporters to twice as many towns.',
    ],
    ['donation-appeal', 'Unterstützen Sie unsere Arbeit! Mit Ihrer Spende schicken wir Reporterinnen auch dorthin, wo sonst niemand mehr hinfährt.'],
    ['donation-appeal', 'Soutenez-nous : votre don nous permet d’envoyer des reporters dans des villages où plus personne ne va.'],
    ['newsletter-pitch', 'Our weekly newsletter brings the best of the islands to your inbox every Thursday, and it costs nothing at all.'],
    ['newsletter-pitch', 'Unser Newsletter bringt Ihnen jeden Morgen das Wichtigste aus dem Tal in Ihr Postfach, kostenlos und jederzeit.'],
    ['newsletter-pitch', 'Suscríbete a nuestro boletín y recibe cada mañana lo más importante de las islas en tu correo.'],
    ['paywall-notice', 'Already a subscriber? Log in or start your free trial to read this and every other story from the islands.'],
    ['paywall-notice', 'Cet article est réservé aux abonnés. Pour lire la suite, choisissez une offre, sans engagement et dès un euro.'],
    ['paywall-notice', 'Al abonnee? Dan kunt u inloggen om verder te lezen; wie dat nog niet is, leest een maand voor een euro.'],
    ['author-biography', 'Ada Lund is a reporter for the Courier in Lindvik. She covers ports, ferries and the people who live by them.'],
    ['author-biography', 'Marco Bellini è giornalista a Lindvik. Scrive di porti e di traghetti, e ha collaborato con molti giornali.'],
    ['legal-footer', 'Copyright 2022 Courier Ltd. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.'],
    ['legal-footer', 'Tutti i diritti riservati. Riproduzione riservata. Courier Srl, Via del Porto 3, Lindvik, registro delle imprese 4711.'],
  ])('%s: %s', (rule, line) => {
    expect(rulesOf(line)).toEqual([rule]);
  });

  it('knows the description of a company by its heading', () => {
    const description = 'Northquay is a leading operator of ferries. It is headquartered in Lindvik and employs more than 900 people.';
    expect(rulesOf('About Northquay', description)).toEqual([null, 'company-boilerplate']);
    expect(rulesOf('Über Northquay', 'Northquay ist ein führender Betreiber von Fähren mit Sitz in Lindvik und beschäftigt rund 900 Menschen.')).toEqual([
      null,
      'company-boilerplate',
    ]);
    expect(rulesOf('Ferries stop', description)).toEqual([null, null]);
  });

  it.each([
    'The charity said that it had received a donation of two million crowns and that readers of its letter had given half of it.',
    'He told subscribers that the company would give them full refunds, and that the service would end in May.',
    'Ada Lund, a reporter who was arrested on Monday, was released on Tuesday after the union had protested.',
    '“Please consider donating, every contribution helps,” the mayor said when the collection for the lifeboat began.',
    'The privacy policy of the company was changed in April, which the commissioner called a breach of the law.',
    'Die Spenden reichen nach Angaben des Vereins nicht aus, um das Becken des Freibads noch in diesem Jahr zu sanieren.',
    'The town, which was founded in 1640, lives by its port, and most of its people work on the ferries.',
    'The author is unknown, and so is the year in which the letter was written to the council of the island.',
  ])('says nothing of a report: %s', (line) => {
    expect(rulesOf(line)).toEqual([null]);
  });

  it('leaves out of the body even what stands between its paragraphs', () => {
    const report = [
      'The harbour of Lindvik reopened on Monday after two weeks of repairs to its northern quay, the port authority said.',
      'Three ferries left for the islands before noon with some four hundred passengers, many of whom had waited since dawn.',
      'We have no owners and no paywall, and that is why we depend on readers like you. Every contribution counts, however small.',
      'The mayor, who had asked for an earlier date, said that the town had lost two million crowns while the quay was closed.',
    ];
    expect(stripBoilerplate(report.join('\n')).kept.map(({ text }) => text)).toEqual([report[0], report[1], report[3]]);
  });
});
