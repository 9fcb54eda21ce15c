import type { Change, Passage } from '../../model.js';
import type { Note } from './difference.js';

/** At most so much of a passage goes into a sentence. */
const LONGEST = 80;

const quote = (passage: Passage | null): string => (passage === null ? 'nothing' : `“${shorten(passage.text)}”`);
const plain = (passage: Passage | null): string => (passage === null ? 'not stated' : shorten(passage.text));

function shorten(text: string): string {
  const folded = text.replace(/[ \t\r\n\f\v]{1,400}/g, ' ');
  if (folded.length <= LONGEST) return folded;
  const cut = folded.lastIndexOf(' ', LONGEST);
  const at = cut > LONGEST / 2 ? cut : LONGEST;
  // A surrogate pair is not cut in half.
  const code = folded.charCodeAt(at - 1);
  return `${folded.slice(0, code >= 0xd800 && code <= 0xdbff ? at - 1 : at)}…`;
}

/** One plain sentence that tells the reader what differs. */
export function messageOf(kind: Change['kind'], note: Note, a: Passage | null, b: Passage | null, unit = ''): string {
  const only = a === null ? 'B' : 'A';
  switch (note) {
    case 'values':
      return unit === '' ? `A: ${plain(a)}; B: ${plain(b)}.` : `A: ${plain(a)} ${unit}; B: ${plain(b)} ${unit}.`;
    case 'speaker':
      return `A lets ${plain(a)} say it; B ${plain(b)}.`;
    case 'spelling':
      return `One name in two spellings: A ${plain(a)}; B ${plain(b)}.`;
    case 'negation':
      return `One denies what the other says: A ${quote(a)}; B ${quote(b)}.`;
    case 'opposite':
      return `Opposite words: A ${quote(a)}; B ${quote(b)}.`;
    case 'hedge':
      return a === null || b === null ? `${only} alone stands back from the statement: ${quote(a ?? b)}.` : `How sure it is: A ${quote(a)}; B ${quote(b)}.`;
    case 'source':
      return a === null || b === null ? `${only} alone names where it comes from: ${quote(a ?? b)}.` : `Attributed otherwise: A ${quote(a)}; B ${quote(b)}.`;
    case 'stance':
      return `Framed otherwise: A ${quote(a)}; B ${quote(b)}.`;
    case 'indirect':
      return `Quoted in one, reported in the other: ${quote(a)}.`;
    case 'prose':
      return `A quotation in one, the report's own words in the other: ${quote(a)}.`;
    case 'cut':
      return a === null || b === null
        ? `${only} alone has ${kind === 'quote' ? 'inside the quotation ' : ''}${quote(a ?? b)}.`
        : `A: ${quote(a)}; B: ${quote(b)}.`;
    case 'words':
      return `A: ${quote(a)}; B: ${quote(b)}.`;
  }
}
