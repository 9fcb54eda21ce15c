import type { LinkedAuthor } from './linked-data.js';

/**
 * The names of persons among what a page states as its authors: addresses, handles, the site's own name and what is put there by mistake
 * fall out; organizations fall out beside persons, for then they are the house that the persons work for.
 *
 * @param stated names as stated, one or several in each
 * @param houses names under which the page's own site goes
 */
export function cleanAuthors(stated: readonly LinkedAuthor[], houses: readonly string[]): string[] {
  const own = new Set(houses.map(plainName));
  const people: string[] = [];
  const others: string[] = [];
  for (const { name, organization } of stated) {
    for (const one of splitNames(name)) {
      if (people.length + others.length >= MOST_NAMES) break;
      if (!isName(one) || own.has(plainName(one))) continue;
      const kind = organization || isHouse(one) ? others : people;
      if (!kind.some((known) => plainName(known) === plainName(one))) kind.push(one);
    }
  }
  return people.length > 0 ? people : others;
}

/** A name without case, article and marks, to compare it by. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/\.(?:com|org|net|co\.uk)$/, '')
    .replace(/[\s.,'’&-]/g, '');
}

/** Nobody reads a longer list of authors. */
const MOST_NAMES = 100;

/** What stands before names: `By`, `Written by`, `Author:`. */
const LEAD = /^(?:(?:(?:written|posted|reported|words)\s)?by:?\s|(?:view all )?(?:posts|articles|stories) by\s|authors?:\s?)/i;
/** Between two names. */
const BETWEEN = /,? and |,? & |,? und |,? et |,? y | \/ |[,;|]/;
/** Letters behind a name, degrees and memberships: `PhD`, `M.D.`, `RDN`, `NSCA-CPT`; and what stands for a part of a name, alone it is none. */
const DEGREE = /^(?:Ph\.?D|[A-Z]\.?[A-Z]\.?[A-Za-z]{0,2}\.?[A-Z]{0,3})\.?(?:-[A-Z]{1,4})?$/;
const GENERATION = /^(?:[js]r|i{1,3}|iv|esq)\.?$/i;

function splitNames(value: string): string[] {
  const names: string[] = [];
  for (const part of value.replace(/\s+/g, ' ').trim().replace(LEAD, '').split(BETWEEN)) {
    const name = withoutLetters(
      part
        .replace(/\([^()]{0,60}\)/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(LEAD, ''),
    );
    if (name !== '' && !(names.length > 0 && isLetters(name))) names.push(name);
  }
  return names;
}

const isLetters = (word: string): boolean => DEGREE.test(word) || GENERATION.test(word);

/** `Lauren Manaker MS` without its degree; capitals throughout (`ANN LEE`) have none that could be told. */
function withoutLetters(name: string): string {
  const words = name.split(' ');
  if (name === name.toUpperCase()) return name;
  while (words.length > 2 && DEGREE.test(words[words.length - 1]!) && !GENERATION.test(words[words.length - 1]!)) words.pop();
  return words.join(' ');
}

/** Words that stand for no person: what content systems put where nobody is named. */
const NOBODY =
  /^(?:admin|administrator|editor|editors|editorial|staff|team|guest|webmaster|contributor|sponsored|unknown|author|user|root|null|undefined|none|n\/a|redaktion|anonymous)$/i;

function isName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || NOBODY.test(name)) return false;
  return !/[@\\<>{}=_"?!:]|https?|www\.|\d{3}|\.(?:com|org|net|html)$/.test(name) && name.split(' ').length <= 6;
}

/** Words that make a name an organization's. */
const HOUSE =
  /\b(?:news|press|times|post|herald|magazine|media|agency|reuters|afp|ap|staff|team|desk|editors|newsroom|network|company|inc|ltd|report|reports|foundation|university|institute|services?|journal|tribune|gazette|daily|weekly)\b/i;

const isHouse = (name: string): boolean => HOUSE.test(name);
