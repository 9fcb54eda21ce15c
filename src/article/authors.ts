import type { Author } from '../model.js';

/** A line that names authors, and how. */
export interface Signature {
  readonly authors: readonly Author[];
  /** Above the headline, between headline and body, or from the first line of the body on. */
  readonly place: 'above' | 'head' | 'below';
  /** A cue says that they are the authors: `By`. */
  readonly isAnnounced: boolean;
}

/**
 * The authors of the lines that sign the article. Bare names may be those of editors, of people in pictures and of other articles: where a cue
 * announces authors between headline and body, they alone count, else all that are named there. Without any, it is the nearest line above the
 * headline, then the first line below that names somebody.
 *
 * @param signatures in the order of the text; those above the headline from it upwards
 */
export function signers(signatures: readonly Signature[]): readonly Author[] {
  const at = (place: Signature['place']): Signature[] => signatures.filter((signature) => signature.place === place);
  const head = at('head');
  const announced = head.filter(({ isAnnounced }) => isAnnounced);
  const choices = [announced, head, at('above').slice(0, 1), at('below').slice(0, 1)];
  return (choices.find((choice) => choice.length > 0) ?? []).flatMap(({ authors }) => authors);
}

/**
 * The authors that the text names, in its order and each once, against those that the page's metadata names: a list in the metadata says
 * who they are, the text how their names are printed. Without one, the text's stand alone.
 *
 * @param texts the authors of the article's head and tail matter, in the order of the text
 * @param stated the metadata's authors
 */
export function chooseAuthors(texts: readonly Author[], stated: readonly string[]): readonly Author[] {
  const once = texts.filter((author, i) => texts.findIndex((other) => nameKey(other.name) === nameKey(author.name)) === i);
  if (stated.length === 0) return once;
  return stated.map((name) => once.find((author) => nameKey(author.name) === nameKey(name)) ?? fromMetadata(name));
}

const nameKey = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[\s.\u2019']+/g, ' ')
    .trim();

function fromMetadata(name: string): Author {
  return { start: 0, end: 0, text: '', from: 'metadata', name, affiliation: null };
}
