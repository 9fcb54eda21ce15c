import type { Author } from '../model.js';

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
