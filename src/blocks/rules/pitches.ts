import type { PhraseRole } from '../../lexicon/boilerplate.js';
import type { Features } from '../features.js';
import { saysTwice } from '../phrases.js';
import type { Rule } from './rule.js';

/** The house in its own cause: paragraphs that read like prose and are none of the report's. */
export const PITCH_RULES: readonly Rule[] = [
  pitch('donation-appeal', 'promotion', 'Asks for support in two turns of phrase, as appeals for donations do.'),
  pitch('newsletter-pitch', 'newsletter', 'Offers a newsletter in two turns of phrase.'),
  pitch('paywall-notice', 'paywall', 'Speaks of access and subscribers in two turns of phrase, as notices of a paywall do.'),
  pitch('author-biography', 'author-bio', 'Says in two turns of phrase who the author is, as biographies under articles do.'),
  pitch('legal-footer', 'legal', 'States rights and terms in two turns of phrase, as footers do.'),
  {
    name: 'company-boilerplate',
    role: 'promotion',
    weight: 1,
    reason: 'Describes under its own heading whoever published the text, as press releases do.',
    holds: ({ prose, key }, i, all) => prose && isDescribed(key, all[i - 1]),
  },
];

/**
 * One phrase of furniture proves nothing in a paragraph, because reports speak of donations and subscriptions too; two different ones of one
 * kind are the house speaking for itself.
 */
function pitch(name: string, role: PhraseRole & Rule['role'], reason: string): Rule {
  return { name, role, weight: 1, reason, holds: ({ phrase, quoted, words, key }) => phrase !== null && !quoted && words >= 9 && saysTwice(key, role) };
}

/** `About Northquay`, in seven languages. */
const ABOUT = /^(?:about|über|à propos de|acerca de|sobre|informazioni su|over) (?:the |die |der |das )?(\S{2,40})/;
const LONGEST_HEADING = 8;

/** Whether a text begins with whom the heading above it is about. */
function isDescribed(key: string, heading: Features | undefined): boolean {
  if (heading === undefined || heading.prose || heading.words > LONGEST_HEADING) return false;
  const subject = ABOUT.exec(heading.key)?.[1];
  return subject !== undefined && (key.startsWith(`${subject} `) || key.startsWith(`the ${subject} `) || key.startsWith(`die ${subject} `));
}
