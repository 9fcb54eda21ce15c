import { type Attribution, extractQuotes } from '../../src/index.js';
import { assertWellFormed } from './well-formed.js';

const linkOf = ({ source: { text, name, kind, role, basis }, cue, reach }: Attribution): string => {
  const named = name === null || name === text ? text : `${text} = ${name}`;
  const title = role === null || text.includes(role) ? '' : `, ${role}`;
  return `${named} (${[`${kind}${title}`, basis, reach, ...(cue === null ? [] : [cue.text])].join(', ')})`;
};

/** The quotes of a text: `kind | chain > addressee | cue = lemma, stance | content`. */
export function quotesOf(text: string): string[] {
  const quotes = extractQuotes(text, { within: 'everything' });
  assertWellFormed(quotes, text);
  return quotes.map(({ kind, chain, addressee, cue, content }) => {
    const told = addressee === null ? '' : ` > ${addressee.text} (${addressee.kind})`;
    const how = cue === null ? '' : `${cue.text} = ${cue.lemma}, ${cue.stance}`;
    return `${kind} | ${chain.map(linkOf).join(' < ')}${told} | ${how} | ${content.map((part) => part.text).join(' + ')}`;
  });
}
