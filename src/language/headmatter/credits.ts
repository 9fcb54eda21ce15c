import { PHOTO_CUES, SOURCE_CUES } from '../../lexicon/bylines.js';
import type { Author, Credit } from '../../model.js';
import { personAt } from './person.js';
import { publisherAt } from './publishers.js';

/** One form of credit. All forms read the line; what two of them find at one place is taken once, from the first. */
interface CreditForm {
  readonly name: string;
  readonly example: string;
  readonly read: (line: string, masked: string) => Credit[];
}

const sources = SOURCE_CUES.join('|');
const SOURCE = new RegExp(`(?:^|[|•·(\\[–—-]\\s{0,3}|\\s\\s)(?:${sources})\\s{0,2}:\\s{0,4}`, 'i');

/** `Source: arabnews`, `| Source: Reuters`. */
const source: CreditForm = {
  name: 'source',
  example: 'Source: arabnews',
  read(line, masked) {
    const cue = SOURCE.exec(masked.slice(0, 600));
    return cue === null ? [] : nameFrom(line, masked, cue.index + cue[0].length, 'source');
  },
};

/** `via ZeroHedge News https://…`, `Via SyndiGate.info`. */
const via: CreditForm = {
  name: 'via',
  example: 'via ZeroHedge News',
  read(line, masked) {
    const cue = /(?:^\W{0,3}|[|•·,–—-]\s{0,3}|\s\s?|\()(?:[Vv]ia|VIA)\s{1,3}(?=\S)/.exec(masked.slice(0, 300));
    if (cue === null || (/\b(?:photo|image|picture|by|courtesy)\b.{0,60}$/i.test(masked.slice(0, cue.index)) && !/authored by/i.test(masked))) return [];
    // In the middle of prose `via` needs a name with a capital or a site.
    const start = cue.index + cue[0].length;
    if (!/^(?:[A-Z@]|[\w-]{1,40}\.(?:com|org|net|info|co|de|io|news)|\S+\s\S+\shttps?:)/.test(line.slice(start, start + 60)) && cue.index > 0) return [];
    return nameFrom(line, masked, start, 'via');
  },
};

/** `This article originally appeared on Grist.`, `Republished from The Conversation`. */
const originally: CreditForm = {
  name: 'originally',
  example: 'This article originally appeared on Grist.',
  read(line, masked) {
    const cue =
      /\b(?:(?:originally|first|previously) (?:published|appeared|posted|printed|ran|aired|reported)|(?:published|appeared|posted) (?:originally|first)|re-?published|re-?printed|syndicated|cross-?posted|adapted|produced)(?: (?:here|online|with permission|by permission))?,? (?:on|in|at|by|from|for|with permission from|courtesy of) (?:our partner )?/i.exec(
        masked.slice(0, 600),
      );
    return cue === null ? [] : nameFrom(line, masked, cue.index + cue[0].length, 'source');
  },
};

const photos = [...PHOTO_CUES].sort((a, b) => b.length - a.length).join('|');
const PHOTO = new RegExp(
  `(?:^|[\\s(\\[.|•·>”"])(?:(?:©|\\(c\\))\\s?|(?:${photos})\\b(?:\\s{0,2}:\\s{0,3}|\\s(?:by|of|von|de|di|via|from|courtesy of)\\s|\\s?/\\s?|\\s?©\\s?|\\s(?=[A-Z])))`,
  'gi',
);

/** `Photo by Pedro Pardo / AFP`, `Image credit: WeWork`, `© GettyImages/Peter Muller`. */
const photo: CreditForm = {
  name: 'photo',
  example: 'Photo by Pedro Pardo / AFP',
  read(line, masked) {
    const window = masked.slice(0, 600);
    let last: RegExpExecArray | null = null;
    PHOTO.lastIndex = 0;
    for (let found = PHOTO.exec(window); found !== null; found = PHOTO.exec(window)) {
      if (cueCounts(window, found)) last = found;
    }
    return last === null ? [] : makers(line, masked, last.index + last[0].length, masked.length);
  },
};

/** In prose `image of` is no credit: the cue opens the line or a sentence, has a colon, a slash or `by`, or follows a bracket. */
function cueCounts(window: string, found: RegExpExecArray): boolean {
  const cue = found[0];
  return /[:©/]|\bby\b|courtesy of/i.test(cue) || (found.index === 0 && /^\s?[A-Z]/.test(cue) && window.length < 80);
}

/** `(Reed Saxon / Associated Press)`, `WikiLeaks founder (AFP)`, `Patrick Semansky, ASSOCIATED PRESS`, `Presidency Office via AP`: no cue, but a known agency at the end. */
const closing: CreditForm = {
  name: 'closing-agency',
  example: 'Sonu Mehta/Hindustan Times/Getty Images',
  read(line, masked) {
    const end = masked.replace(/[\s.)\]|]{1,20}$/, '').length;
    if (end > 400) return [];
    for (let at = Math.max(0, end - 40); at < end; at++) {
      if (at > 0 && !/[\s(/,[—–-]/.test(masked[at - 1]!)) continue;
      const publisher = publisherAt(masked, at);
      if (publisher === null || (publisher.end !== end && !/^ (?:file|File|photo|Photo|pool|Pool|images|Images)s?$/.test(masked.slice(publisher.end, end))))
        continue;
      const begin = creditBegin(masked, at);
      if (begin === null) return [];
      return makers(line, masked, begin, end);
    }
    return [];
  },
};

/** Where a credit that ends with the agency at `at` begins, or null when the agency only ends a sentence. */
function creditBegin(masked: string, at: number): number | null {
  if (masked.slice(0, at).trim() === '') return at;
  const open = masked.lastIndexOf('(', at);
  if (open >= 0 && !masked.slice(open, at).includes(')')) return open + 1;
  const before = masked.slice(0, at);
  const joined = /(?:\s{0,2}[/|]\s{0,2}|,\s{1,2}|\s[Vv]ia\s|\s[-–—]\s)$/.exec(before);
  if (joined === null) return null;
  // Back over the parts joined by slashes, to the end of the caption before them.
  let begin = joined.index;
  const caption = /^.*(?:[^A-Z\s][.!?]\s?|[”"]\s?|, (?=[A-Z][^,/]{2,50}$)|\s{2,})/.exec(masked.slice(0, begin));
  begin = caption === null || caption[0].length > begin - 3 ? 0 : caption[0].length;
  const name = masked.slice(begin, joined.index);
  if (joined[0].includes(',') && (personAt(masked, begin)?.end ?? -1) !== joined.index) return null;
  return name.length > 80 ? null : begin;
}

/** Photographer, agencies and outlets of a picture, one credit each. */
function makers(line: string, masked: string, from: number, to: number): Credit[] {
  const credits: Credit[] = [];
  const window = masked.slice(from, Math.min(to, from + 160));
  const stop = /[)\]|\n]|\.(?=\s[A-Z][a-z]+ [a-z])/.exec(window)?.index ?? window.length;
  const parts = /\s?[/,;]\s?|\s(?:via|for|of|and|from|-|–|—|at|through)\s/gi;
  let at = 0;
  const take = (end: number): void => {
    let start = from + at;
    let stopAt = from + end;
    while (start < stopAt && /[\s(©:.]/.test(line[start]!)) start++;
    while (stopAt > start && /[\s).,;]/.test(line[stopAt - 1]!) && !/\b(?:Jr|Sr|Inc)\.$/.test(line.slice(start, stopAt))) stopAt--;
    const name = line.slice(start, stopAt);
    if (name.length > 1 && name.length < 70 && /[A-Za-z\u00c0-\uffff]/.test(name))
      credits.push({ start, end: stopAt, text: name, kind: 'photo', name: name.replace(/\s+/g, ' '), url: null });
  };
  for (let found = parts.exec(window); found !== null && found.index < stop; found = parts.exec(window)) {
    take(found.index);
    at = found.index + found[0].length;
  }
  take(stop);
  return credits.slice(0, 6);
}

/** `Jane Roe contributed to this report.` */
const contributor: CreditForm = {
  name: 'contributor',
  example: 'Jane Roe in Cairo contributed to this report.',
  read(line, masked) {
    const cue = /\b(?:contributed|contribute) (?:to )?(?:reporting|this|research|writing)/i.exec(masked.slice(0, 600));
    if (cue === null) return [];
    const credits: Credit[] = [];
    for (let at = 0; at < cue.index; ) {
      const word = /[A-Z\u00c0-\u00de]/.exec(masked.slice(at, cue.index));
      if (word === null) break;
      at += word.index;
      const publisher = publisherAt(masked, at);
      const person = publisher === null ? personAt(masked, at) : null;
      const found = publisher ?? (person !== null && person.words > 1 ? person : null);
      if (found !== null)
        credits.push({
          start: found.start,
          end: found.end,
          text: line.slice(found.start, found.end),
          kind: 'contributor',
          name: line.slice(found.start, found.end),
          url: null,
        });
      at = Math.max(at + 1, found?.end ?? person?.end ?? at);
    }
    return credits;
  },
};

/** The forms, in order of precedence. A new form is an object of its own here. */
const FORMS: readonly CreditForm[] = [originally, source, via, contributor, photo, closing];

/** All credits of a line, in order; none inside an author's name. */
export function readCredits(line: string, masked: string, authors: readonly Author[]): Credit[] {
  const taken: { readonly start: number; readonly end: number }[] = [...authors];
  const credits: Credit[] = [];
  for (const form of FORMS) {
    for (const credit of form.read(line, masked)) {
      if (taken.some((other) => other.start < credit.end && credit.start < other.end)) continue;
      taken.push(credit);
      credits.push(credit);
    }
  }
  return credits.sort((a, b) => a.start - b.start);
}

/** The publisher's name from `from` on: to the address, the bar, the clause or the end of the sentence, and the address if there is one. */
function nameFrom(line: string, masked: string, from: number, kind: Credit['kind']): Credit[] {
  const window = line.slice(from, from + 200);
  const url = /https?:\/\/[^\s<>"]{3,160}/.exec(window);
  const known = publisherAt(masked, from);
  const clause = /[|\n;•]|\s(?:and (?:has been |is |was )?(?:re|is|was|has)|on\s[|A-Z]|with permission|under|as part of|https?:)|,\s|\.(?=\s|$)|\.?\s{2,}/.exec(
    window.slice(known === null ? 0 : known.end - from),
  );
  let end = from + (clause === null ? window.length : clause.index + (known === null ? 0 : known.end - from));
  if (url !== null) end = Math.min(end, from + url.index);
  while (end > from && /[\s.,:()|]/.test(line[end - 1]!)) end--;
  const name = line.slice(from, end);
  if (name === '' || name.length > 80) return [];
  return [{ start: from, end, text: name, kind, name: name.replace(/\s+/g, ' '), url: url?.[0] ?? null }];
}
