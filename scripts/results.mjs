// What the library makes of a list of inputs, as one string: for comparing engines, threads, time zones and settings.
//   node scripts/results.mjs LIBRARY INPUTS     prints its hash; the library is a module, the inputs are a JSON file
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';

/**
 * Every result of the library on the inputs, and on each beside the next. It stands alone, so that its source can be handed to a browser.
 * @param {Record<string, (...given: unknown[]) => never>} library
 * @param {readonly string[]} inputs texts, and pages of HTML, which begin with `<`
 * @returns {string} JSON
 */
export function resultsOf(library, inputs) {
  const options = { reference: '2024-03-05T12:00:00Z' };
  const formats = ['html', 'markdown', 'terminal'];
  const pages = inputs.map((input) =>
    input.startsWith('<') ? library.readHtml(input, { url: 'https://news.example/2024/03/05/a' }) : library.readText(input),
  );
  const alone = pages.map((page) => {
    const article = library.parseArticle(page, options);
    const quotes = library.extractQuotes(page, { within: 'everything' });
    return [
      page,
      page.blocks.map((block) => library.locate(page, block)),
      library.lineColumn(page.text, page.text.length),
      article,
      quotes,
      library.stripBoilerplate(page, { favor: 'recall' }),
      library.splitSentences(page.text, { level: 'inner' }),
      library.findNames(page.text),
      library.findFigures(page.text),
      library.findTimestamps(page.text, options),
      library.parseHeadMatter(page.text.slice(0, 200), options),
      library.storyKeys(page),
      formats.map((format) => [library.renderArticle(article, page, { format }), library.renderQuotes(quotes, page, { format, color: true })]),
    ];
  });
  const beside = pages.map((page, k) => {
    const other = pages[(k + 1) % pages.length];
    const diff = library.diffReports(page, other);
    return [
      diff,
      formats.map((format) => library.renderDiff(diff, page, other, { format })),
      library.sameStory(library.storyKeys(page), library.storyKeys(other)),
    ];
  });
  const board = library.compareStory(pages.slice(0, 4));
  return JSON.stringify([alone, beside, library.groupReports(pages), board, library.renderStory(board, { format: 'markdown' })]);
}

/** The hash of the results, whose lone surrogates are escaped as JSON has them. */
export async function hashOf(library, inputs) {
  return createHash('sha256')
    .update(resultsOf(await import(library), JSON.parse(readFileSync(inputs, 'utf8'))))
    .digest('hex');
}

if (!isMainThread && workerData?.library !== undefined) parentPort.postMessage(await hashOf(workerData.library, workerData.inputs));
else if (process.argv[1]?.endsWith('results.mjs')) console.log(await hashOf(process.argv[2], process.argv[3]));
