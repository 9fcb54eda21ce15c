import { STOPWORDS as DE } from '../lexicon/de/stopwords.js';
import { STOPWORDS as EN } from '../lexicon/en/stopwords.js';
import { STOPWORDS as ES } from '../lexicon/es/stopwords.js';
import { STOPWORDS as FR } from '../lexicon/fr/stopwords.js';
import { STOPWORDS as IT } from '../lexicon/it/stopwords.js';
import { STOPWORDS as NL } from '../lexicon/nl/stopwords.js';
import { STOPWORDS as PT } from '../lexicon/pt/stopwords.js';
import { classOfUnit, LETTER } from './characters.js';
import { heaviest } from './search.js';

/** A language does not change after this many characters. */
const SAMPLE = 20_000;
/** Of English running text two fifths are stopwords; of a language that is not listed, a few in a hundred by chance. */
const LEAST_SHARE = 0.12;
const LEAST_SCORE = 2;
const LEAST_LEAD = 1.3;

/** Languages that are told by their script: first and last code unit of a block, and the language it speaks for. */
const SCRIPTS: readonly (readonly [from: number, to: number, language: string])[] = [
  [0x370, 0x3ff, 'el'],
  [0x400, 0x52f, 'ru'],
  [0x590, 0x5ff, 'he'],
  [0x600, 0x6ff, 'ar'],
  [0x900, 0x97f, 'hi'],
  [0xe00, 0xe7f, 'th'],
  [0x3040, 0x30ff, 'ja'],
  [0x3400, 0x9fff, 'zh'],
  [0xac00, 0xd7a3, 'ko'],
];
/** Letters that Persian and Ukrainian have and Arabic and Russian have not. */
const PERSIAN = 'پچژگکی';
const UKRAINIAN = 'іїєґ';

const PROFILES: readonly (readonly [language: string, words: readonly string[]])[] = [
  ['en', EN],
  ['de', DE],
  ['fr', FR],
  ['es', ES],
  ['it', IT],
  ['pt', PT],
  ['nl', NL],
];

/** For each stopword, the indices of the languages that use it. */
let profiles: Map<string, number[]> | null = null;

function build(): Map<string, number[]> {
  const built = new Map<string, number[]>();
  PROFILES.forEach(([, words], index) => {
    for (const word of words) built.set(word, [...(built.get(word) ?? []), index]);
  });
  profiles = built;
  return built;
}

/**
 * Tells the language of running text: by its script where that is enough, else by its commonest words.
 *
 * @param text the text; only its first 20,000 UTF-16 code units are read
 * @returns the ISO 639-1 code (`en`, `de`, `fr`, `es`, `it`, `pt`, `nl`, or a language with a script of its own such as `ar`,
 *   `fa`, `ru`, `zh`, `ja`, `ko`), or null when the text is too short or in no language that is known
 */
export function detectLanguage(text: string): string | null {
  const limit = Math.min(text.length, SAMPLE);
  const scripts = new Map<string, number>();
  const scores = PROFILES.map(() => 0);
  const known = profiles ?? build();
  let letters = 0;
  let latin = 0;
  let words = 0;
  let at = 0;
  while (at < limit) {
    if ((classOfUnit(text.charCodeAt(at)) & LETTER) === 0) {
      at++;
      continue;
    }
    const start = at;
    while (at < limit && (classOfUnit(text.charCodeAt(at)) & LETTER) !== 0) at++;
    letters += at - start;
    if (languageOfScript(text.charCodeAt(start)) !== null) {
      // Japanese changes its script inside words.
      for (let i = start; i < at; i++) {
        const language = languageOfScript(text.charCodeAt(i));
        if (language !== null) scripts.set(language, (scripts.get(language) ?? 0) + 1);
      }
      continue;
    }
    latin += at - start;
    words++;
    const languages = at - start > 8 ? undefined : known.get(text.slice(start, at).toLowerCase());
    if (languages !== undefined) for (const index of languages) scores[index]! += 1 / languages.length;
  }
  if (latin * 2 < letters) return byScript(text.slice(0, limit), scripts);
  return best(scores, words);
}

function languageOfScript(code: number): string | null {
  if (code < 0x370) return null;
  for (const [from, to, language] of SCRIPTS) if (code >= from && code <= to) return language;
  return null;
}

/** The language of the commonest script; kana decide between Japanese and Chinese, single letters between neighbours. */
function byScript(text: string, counts: ReadonlyMap<string, number>): string | null {
  const language = heaviest(counts);
  const most = language === null ? 0 : counts.get(language)!;
  const share = (letters: string): number => {
    let found = 0;
    for (let i = 0; i < text.length; i++) if (letters.includes(text.charAt(i))) found++;
    return found / most;
  };
  if (language === 'zh' && (counts.get('ja') ?? 0) * 10 > most) return 'ja';
  if (language === 'ar' && share(PERSIAN) > 0.05) return 'fa';
  if (language === 'ru' && share(UKRAINIAN) > 0.02) return 'uk';
  return language;
}

/** The language with the highest score, when that is high enough and well ahead of the next. */
function best(scores: readonly number[], words: number): string | null {
  let first = 0;
  let second = 0;
  let winner = -1;
  scores.forEach((score, index) => {
    if (score > first) {
      second = first;
      first = score;
      winner = index;
    } else if (score > second) second = score;
  });
  if (winner < 0 || first < LEAST_SCORE || first < words * LEAST_SHARE || first < second * LEAST_LEAD) return null;
  return PROFILES[winner]![0];
}
