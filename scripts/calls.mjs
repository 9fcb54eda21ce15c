// Every public function as a call on hostile input: what it is given (made beforehand, not measured) and what it is asked.
import { reportsOf } from './hostile.mjs';

/** Microseconds a character of what labels every line, which may be of one letter. */
const LABELS = 2;
/** The same where the lines are many in each of very many reports: the labeller's model reads them all, as it would not on one long page. */
const LABELS_OF_REPORTS = 5;
/** Microseconds a character of what decides by the learned tagger: it reads every token, and every candidate for a cue once more. */
const TAGGER = 10;

/**
 * @typedef {object} Call
 * @property {string} name the public function, and after a comma how it is called
 * @property {'text' | 'page'} input what it is given: a text, or markup
 * @property {number} cost microseconds that a character may cost
 * @property {number} sides how many times the input counts: a comparison is given two reports as long as the input
 * @property {(input: string) => unknown} prepare makes what the call is given
 * @property {(given: never) => unknown} call
 */

/**
 * The calls on a library.
 * @param {Record<string, never>} library
 * @returns {Call[]}
 */
export function callsOf(library) {
  const { readText, readHtml, locate, lineColumn, stripBoilerplate, parseArticle, parseHeadMatter, splitSentences, findNames, findFigures } = library;
  const { findTimestamps, extractQuotes, diffReports, groupReports, storyKeys, sameStory, compareStory } = library;
  const { renderArticle, renderQuotes, renderDiff, renderStory, renderStories, toBrat, toCsv, toWebAnnotations } = library;
  const same = (input) => input;
  /** The other report of a comparison: all but the first character, and one more at the end. */
  const altered = (text) => `${text.slice(1)}x`;
  const text = (name, call, prepare = same) => ({ name, input: 'text', sides: 1, cost: 1, prepare, call });
  const both = (name, call, prepare = same) => ({ ...text(name, call, prepare), sides: 2, cost: 2 });
  const labelled = (call) => ({ ...call, cost: LABELS });
  const tagged = (call) => ({ ...call, cost: TAGGER });
  const page = (name, call, prepare = readHtml) => ({ ...text(name, call, prepare), input: 'page' });
  const rendered = (name, make, render) =>
    ['html', 'markdown', 'terminal'].map((format) =>
      text(
        `${name}, ${format}`,
        ({ input, result }) => render(result, input, { format }),
        (input) => ({ input, result: make(input) }),
      ),
    );
  return [
    text('readText', readText),
    text('lineColumn', (input) => lineColumn(input, input.length)),
    labelled(text('stripBoilerplate', (input) => stripBoilerplate(input))),
    labelled(text('stripBoilerplate, in favour of recall', (input) => stripBoilerplate(input, { favor: 'recall' }))),
    labelled(text('parseArticle', (input) => parseArticle(input))),
    labelled(text('parseArticle, with a reference', (input) => parseArticle(input, { reference: '2024-03-05T12:00:00Z', dayFirst: true, favor: 'precision' }))),
    text('parseHeadMatter', (input) => parseHeadMatter(input)),
    text('splitSentences', (input) => splitSentences(input)),
    text('splitSentences, inner', (input) => splitSentences(input, { level: 'inner' })),
    text('findNames', findNames),
    // Single digits between spaces are a figure every other character.
    { ...text('findFigures', findFigures), cost: 1.5 },
    text('findTimestamps', (input) => findTimestamps(input)),
    tagged(text('extractQuotes', (input) => extractQuotes(input))),
    tagged(text('extractQuotes, within everything', (input) => extractQuotes(input, { within: 'everything' }))),
    tagged(both('diffReports', (input) => diffReports(input, altered(input)))),
    tagged(both('diffReports, the same twice', (input) => diffReports(input, input))),
    { ...text('groupReports', groupReports, reportsOf), cost: LABELS_OF_REPORTS },
    labelled(text('storyKeys', storyKeys)),
    both(
      'sameStory',
      ([a, b]) => sameStory(a, b),
      (input) => [storyKeys(input), storyKeys(altered(input))],
    ),
    tagged(both('compareStory', compareStory, reportsOf)),
    tagged(
      both(
        'compareStory, of two',
        ([a, b]) => compareStory([a, b]),
        (input) => [input, altered(input)],
      ),
    ),
    // It asks once more what was stripped.
    ...rendered('renderArticle', (input) => parseArticle(input), renderArticle).map((call) => ({ ...call, cost: LABELS + 1 })),
    ...rendered('renderQuotes', (input) => extractQuotes(input, { within: 'everything' }), renderQuotes),
    ...rendered(
      'renderDiff',
      (input) => diffReports(input, altered(input)),
      (diff, input, options) => renderDiff(diff, input, altered(input), options),
    ),
    ...['html', 'markdown', 'json'].map((format) =>
      text(
        `renderStory, ${format}`,
        (board) => renderStory(board, { format }),
        (input) => compareStory(reportsOf(input)),
      ),
    ),
    ...rendered(
      'renderStories',
      () => [{ members: [0], reprints: [] }],
      (stories, input, options) => renderStories(stories, [{ name: '1', headline: input, published: null }], options),
    ),
    ...Object.entries({ toBrat, toCsv, toWebAnnotations }).map(([name, write]) =>
      text(
        name,
        ({ input, quotes }) => write(quotes, input),
        (input) => ({ input, quotes: extractQuotes(input, { within: 'everything' }) }),
      ),
    ),
    page('readHtml', (input) => readHtml(input), same),
    page('locate', (read) => read.blocks.map((block) => locate(read, block))),
    labelled(page('stripBoilerplate, of a page', (read) => stripBoilerplate(read))),
    labelled(page('parseArticle, of a page', (read) => parseArticle(read))),
    tagged(page('extractQuotes, of a page', (read) => extractQuotes(read))),
  ];
}

/** The functions of a library that no call measures. `InputError` is the only export that is no function of a text. */
export function unmeasured(library, calls) {
  const measured = new Set(calls.map(({ name }) => name.split(',')[0]));
  return Object.keys(library).filter((name) => name !== 'InputError' && !measured.has(name));
}
