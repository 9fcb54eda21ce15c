import { PHOTO_CUES, SOURCE_CUES } from '../../lexicon/bylines.js';
import type { Credit } from '../../model.js';
import { SHOWS_CONTRIBUTOR, SHOWS_INPUTS, SHOWS_ORIGIN, SHOWS_PICTURE, SHOWS_PUBLISHER, SHOWS_SOURCE, SHOWS_VIA } from './glance.js';
import { creditOf, makersAt, signatureOf } from './makers.js';
import { personAt } from './person.js';
import { type PublisherMatch, publisherAt } from './publishers.js';

/** A line as the forms read it. */
interface CreditLine {
  readonly line: string;
  /** The line with dates, addresses and handles struck out by bars. */
  readonly masked: string;
  /** The line is a byline, whose agencies are no picture's. */
  readonly byline: boolean;
}

/** One form of credit. */
interface CreditForm {
  readonly name: string;
  readonly example: string;
  /** What a line must show at a glance to hold it: any of these. */
  readonly needs: number;
  readonly read: (on: CreditLine) => Credit[];
}

/** `This article originally appeared on Grist.`, `Republished from The Conversation`, `Read the original story at …`. */
const originally: CreditForm = {
  name: 'originally',
  example: 'This article originally appeared on Grist.',
  needs: SHOWS_ORIGIN,
  read: ({ line, masked }) => {
    const cue =
      /\b(?:(?:originally|first|previously) (?:published|appeared|posted|printed|ran|aired|reported)|(?:published|appeared|posted) (?:originally|first)|re-?published|re-?printed|reproduced|syndicated|cross-?posted|adapted|story was produced|article was produced|original (?:article|story|post|report|version))(?: (?:here|online|with permission|by permission))?,? (?:on|in|at|by|from|for|with permission from|courtesy of) (?:our partner )?(?=["“]?[a-z\d])/i.exec(
        masked,
      );
    return cue === null ? [] : nameFrom(line, masked, cue.index + cue[0].length, 'source');
  },
};

const SOURCE = new RegExp(`(?:^|[|•·(\\[–—-]\\s{0,3}|\\s\\s)(?:${SOURCE_CUES.join('|')})\\s{0,2}[:：]\\s{0,4}`, 'i');

/** `Source: arabnews`, `| Source: Reuters`. */
const source: CreditForm = {
  name: 'source',
  example: 'Source: arabnews',
  needs: SHOWS_SOURCE,
  read: ({ line, masked }) => {
    const cue = SOURCE.exec(masked);
    if (cue === null) return [];
    const from = cue.index + cue[0].length;
    const houses = publishersFrom(masked, from);
    return houses.length > 1 ? houses.flatMap(({ start, end }) => creditOf(line, start, end, 'source') ?? []) : nameFrom(line, masked, from, 'source');
  },
};

/** `via ZeroHedge News https://…`, `Authored by Jane Roe via Example.com`, `h/t The Hill`. */
const via: CreditForm = {
  name: 'via',
  example: 'via ZeroHedge News',
  needs: SHOWS_VIA,
  read: ({ line, masked, byline }) => {
    const cue = (byline ? /\s[Vv]ia\s{1,3}(?=\S)/ : /(?:^[^\w\s]{0,3}\s{0,3}|[|•·(]\s{0,3}|\s\s)(?:[Vv]ia:?|VIA:?|[Hh]\/[Tt]:?)\s{1,3}(?=\S)/).exec(masked);
    return cue === null ? [] : nameFrom(line, masked, cue.index + cue[0].length, 'via');
  },
};

/** `Jane Roe in Cairo contributed to this report.`, `Additional reporting by Tim Hale`. */
const contributor: CreditForm = {
  name: 'contributor',
  example: 'Jane Roe in Cairo contributed to this report.',
  needs: SHOWS_CONTRIBUTOR,
  read: ({ line, masked }) => {
    const closing = /\b(?:contributed|contribute) (?:to (?:this|the)|reporting|research|writing)/i.exec(masked);
    if (closing !== null) return everyone(line, masked, 0, closing.index);
    const opening = /\badditional (?:reporting|writing|research)(?: by|:) /i.exec(masked);
    if (opening === null) return [];
    const from = opening.index + opening[0].length;
    const stop = /[;.)](?=\s|$)/.exec(masked.slice(from));
    return everyone(line, masked, from, stop === null ? masked.length : from + stop.index);
  },
};

/** `(With inputs from PTI)`, `mit dpa`, `avec AFP`. */
const inputs: CreditForm = {
  name: 'inputs',
  example: '(With inputs from PTI)',
  needs: SHOWS_INPUTS,
  read: ({ line, masked, byline }) => {
    if (byline || masked.length > 120) return [];
    const cue =
      /^[\s(–—-]{0,4}(?:with|mit|avec|con|com|met|in (?:collaboration|partnership) with) (?:(?:additional )?(?:inputs?|reporting|files?|material|reports|agency inputs|informations?) (?:from|by|of|von|de) )?(?:the )?/i.exec(
        masked,
      );
    if (cue === null) return [];
    const from = cue.index + cue[0].length;
    return publisherAt(masked, from) === null && personAt(masked, from) === null
      ? []
      : everyone(line, masked, from, masked.length).map((credit) =>
          publisherAt(line, credit.start)?.kind === 'agency' ? { ...credit, kind: 'agency' } : credit,
        );
  },
};

/** `(Reuters) — Oil fell`, `(CNN)President`: an agency without a place opens a report. */
const opening: CreditForm = {
  name: 'opening-agency',
  example: '(Reuters) —',
  needs: SHOWS_PUBLISHER,
  read: ({ line, masked }) => {
    const bracket = /^\s{0,3}\(/.exec(masked);
    const house = bracket === null ? null : publisherAt(masked, bracket[0].length);
    if (house === null || !/^(?: [A-Z][a-z]{2,10})?\)/.test(masked.slice(house.end, house.end + 12))) return [];
    const credit = creditOf(line, house.start, house.end, 'agency');
    return credit === null ? [] : [credit];
  },
};

/** `Sonu Mehta/Hindustan Times/Getty Images`, `WikiLeaks founder Julian Assange (AFP)`. */
const signature: CreditForm = {
  name: 'signature',
  example: 'Jane Roe / AFP',
  needs: SHOWS_PUBLISHER,
  read: ({ line, masked, byline }) => (byline ? [] : signatureOf(line, masked)),
};

const cues = [...PHOTO_CUES].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
const PHOTO = new RegExp(
  `(?:^|[\\s([.|•·>”"])(?:(?:©|\\(c\\))\\s?|(?:${cues})\\b(?:\\s{0,2}:\\s{0,3}|\\s(?:by|of|von|de|di|via|from|courtesy of)\\s|\\s?/\\s?|\\s?©\\s?|\\s(?=[A-Z])))(?=\\S)`,
  'gi',
);

/** What every cue holds at least, so that most lines are done with at a glance. */
const PHOTO_STEMS = [...PHOTO_CUES].filter((cue) => !PHOTO_CUES.some((other) => other !== cue && cue.includes(other))).concat('©', '(c)');

/** `Photo by Pedro Pardo / AFP`, `Image credit: WeWork`, `© GettyImages/Peter Muller`. */
const photo: CreditForm = {
  name: 'photo',
  example: 'Photo by Pedro Pardo / AFP',
  needs: SHOWS_PICTURE,
  read: ({ line, masked, byline }) => {
    const small = masked.toLowerCase();
    if (!PHOTO_STEMS.some((stem) => small.includes(stem))) return [];
    let last: RegExpExecArray | null = null;
    for (const found of masked.matchAll(PHOTO)) if (announcesMaker(masked, found)) last = found;
    if (last === null || (byline && !last[0].includes(':'))) return [];
    const from = last.index + last[0].length;
    const year = /^(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s)?(?:by )?/i.exec(masked.slice(from, from + 20))![0].length;
    if (year === 0) return makersAt(line, masked, from, masked.length);
    // `© 2022 The Associated Press`: the publisher's, not a picture's.
    const house = publisherAt(masked, from + year);
    const credit = house?.kind === 'agency' ? creditOf(line, house.start, house.end, 'agency') : null;
    return credit === null ? [] : [credit];
  },
};

/** In prose `the image of his father` is no credit: a colon, a sign or a slash, or the cue opens its part with a capital, and a name follows. */
function announcesMaker(masked: string, found: RegExpExecArray): boolean {
  const cue = found[0];
  const name = masked.slice(found.index + cue.length, found.index + cue.length + 2);
  if (/[:©/]|\(c\)/i.test(cue)) return true;
  const opens = found.index === 0 || /^[([.|•·>”"]/.test(cue) || /^\s[A-Z]/.test(cue);
  return (
    opens &&
    /^[A-Z\u00c0-\u00de@]/.test(name) &&
    (/\s(?:by|von|de|di|via|from|courtesy of)\s$|courtesy of\s$/i.test(cue) || (found.index === 0 && masked.length < 80))
  );
}

/** The forms, in order of precedence: what two of them find at one place is taken from the first. A new form is an object of its own here. */
const FORMS: readonly CreditForm[] = [originally, source, via, contributor, inputs, opening, signature, photo];

/** All credits of a line, in order, disjoint. `shown` is what the line shows at a glance. */
export function readCredits(line: string, masked: string, byline: boolean, shown: number): Credit[] {
  const credits: Credit[] = [];
  for (const form of FORMS) {
    if ((shown & form.needs) === 0) continue;
    for (const credit of form.read({ line, masked, byline })) {
      if (!credits.some((other) => other.start < credit.end && credit.start < other.end)) credits.push(credit);
    }
  }
  return credits.sort((a, b) => a.start - b.start);
}

/** Known agencies and outlets from `from` on, joined by commas or `and`. */
function publishersFrom(masked: string, from: number): PublisherMatch[] {
  const houses: PublisherMatch[] = [];
  for (let at = from; ; ) {
    const house = publisherAt(masked, at);
    if (house === null) return houses;
    houses.push(house);
    const joint = /^(?:\s?[,/&]\s?(?:and )?|\sand\s)/.exec(masked.slice(house.end, house.end + 7));
    if (joint === null) return houses;
    at = house.end + joint[0].length;
  }
}

/** All people and publishers named between two offsets, as contributors. */
function everyone(line: string, masked: string, from: number, to: number): Credit[] {
  const credits: Credit[] = [];
  let at = from;
  while (at < to) {
    const word = /[A-Z\u00c0-\u00de]|\bdpa\b/.exec(masked.slice(at, to));
    if (word === null) break;
    at += word.index;
    const person = personAt(masked, at);
    const found = publisherAt(masked, at) ?? (person !== null && person.words > 1 ? person : null);
    const credit = found === null ? null : creditOf(line, found.start, found.end, 'contributor');
    if (credit !== null) credits.push(credit);
    at = Math.max(found?.end ?? person?.end ?? 0, at + 1);
  }
  return credits;
}

/** The publisher's name from `from` on: to its address, a bar, a further clause or the end of the sentence, and the address if there is one. */
function nameFrom(line: string, masked: string, from: number, kind: Credit['kind']): Credit[] {
  const window = line.slice(from, from + 200);
  const url = /https?:\/\/[^\s<>"]{3,160}/.exec(window);
  if (url?.index === 0) {
    const host = /^https?:\/\/(?:www\.)?([^/:?#]{1,100})/.exec(url[0]);
    return host === null ? [] : [{ start: from, end: from + url[0].length, text: url[0], kind, name: host[1]!, url: url[0] }];
  }
  const known = publisherAt(masked, from);
  const least = known === null ? 0 : known.end - from;
  const clause =
    /[|\n;•]|\s(?:and (?:has|have|is|was|re)|on\s[|A-Z]|with permission|under|as part of|in (?:partnership|collaboration)|https?:)|,\s|[.)](?=\s|$)|\s{2}/.exec(
      window.slice(least),
    );
  let end = from + (clause === null ? window.length : clause.index + least);
  if (url !== null) end = Math.min(end, from + url.index);
  const credit = creditOf(line, from, end, kind, url?.[0] ?? null);
  return credit === null ? [] : [credit];
}
