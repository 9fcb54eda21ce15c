import { parseHeadMatter } from '../../src/language/headmatter.js';
import type { HeadMatter } from '../../src/model.js';
import { assertWellFormed } from './well-formed.js';

/** What a line of head matter says, after the laws of every result are checked. */
export function readLine(line: string): HeadMatter {
  const result = parseHeadMatter(line);
  assertWellFormed(result, line);
  return result;
}

/** The authors of a line, each with what it is tied to in brackets: `Mona Dahl [Fjord Post]`. */
export function authorsOf(line: string): string[] {
  return readLine(line).authors.map(({ name, affiliation }) => (affiliation === null ? name : `${name} [${affiliation}]`));
}

/** The credits of a line, each with its kind and, where it has one, its address: `source: Grist <https://…>`. */
export function creditsOf(line: string): string[] {
  return readLine(line).credits.map(({ kind, name, url }) => (url === null ? `${kind}: ${name}` : `${kind}: ${name} <${url}>`));
}
