import { type Article, diffReports, extractQuotes, type Page, type ParseOptions, parseArticle, type QuoteOptions, stripBoilerplate } from 'copydesk';
import { type RenderOptions, renderArticle, renderDiff, renderQuotes } from 'copydesk/render';
import { type Io, wantsColor } from './io.js';
import { eachRecord } from './records.js';
import { type Fail, type InputOptions, readReport } from './reports.js';

/** How a result is printed. */
export interface OutputOptions {
  readonly json?: boolean;
  readonly format?: NonNullable<RenderOptions['format']>;
  readonly color?: boolean;
}

/** Options of the commands that read one report. */
export type OneOptions = InputOptions & OutputOptions & ParseOptions & { readonly jsonl?: boolean };

/** `copydesk strip`: the body, bare; the text of the page is what it is made of, so there is nothing to colour or to lay out. */
export async function strip(file: string, options: OneOptions, io: Io, fail: Fail): Promise<number> {
  return await one(
    file,
    options,
    io,
    fail,
    (page) => stripBoilerplate(page, parseOptions(options)),
    (result) => `${result.text}\n`,
  );
}

/** `copydesk parse`: the article with its head matter, and what else stood on the page. */
export async function parse(file: string, options: OneOptions, io: Io, fail: Fail): Promise<number> {
  const work = (page: Page): Article => parseArticle(page, parseOptions(options));
  return await one(file, options, io, fail, work, (article, page) => renderArticle(article, page, renderOptions(options, io)));
}

/** `copydesk quotes`: who said what, according to whom. */
export async function quotes(file: string, options: OneOptions & QuoteOptions, io: Io, fail: Fail): Promise<number> {
  const { within = 'article' } = options;
  return await one(
    file,
    options,
    io,
    fail,
    (page) => extractQuotes(page, { within }),
    (found, page) => renderQuotes(found, page, renderOptions(options, io)),
  );
}

/** `copydesk diff`: what one report changed from another. Resolves to 1 only when `--exit-code` was given and they differ. */
export async function diff(
  fileA: string,
  fileB: string,
  options: InputOptions & OutputOptions & ParseOptions & { readonly exitCode?: boolean },
  io: Io,
  fail: Fail,
): Promise<number> {
  if (fileA === '-' && fileB === '-') fail('only one of the two reports can come from standard input');
  const a = await readReport(fileA, options, io, fail);
  const b = await readReport(fileB, options, io, fail);
  const result = diffReports(a, b, parseOptions(options));
  await io.stdout.write(options.json === true ? asJson(result) : renderDiff(result, a, b, renderOptions(options, io)));
  return options.exitCode === true && result.changes.length + result.onlyA.length + result.onlyB.length > 0 ? 1 : 0;
}

/** Reads one report, or with `--jsonl` a record a line, and prints what `work` makes of it. */
async function one<T>(
  file: string,
  options: OneOptions,
  io: Io,
  fail: Fail,
  work: (page: Page) => T,
  render: (result: T, page: Page) => string,
): Promise<number> {
  if (options.jsonl === true) await eachRecord(file, work, io, fail);
  else {
    const page = await readReport(file, options, io, fail);
    const result = work(page);
    await io.stdout.write(options.json === true ? asJson(result) : render(result, page));
  }
  return 0;
}

function asJson(result: unknown): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}

/** The options of the library among those of the command. */
function parseOptions({ favor, reference, dayFirst }: ParseOptions): ParseOptions {
  return { ...(favor !== undefined && { favor }), ...(reference !== undefined && { reference }), ...(dayFirst !== undefined && { dayFirst }) };
}

/** Text for a terminal by default, no wider than it is and no wider than reads well. */
function renderOptions({ format = 'terminal', color }: OutputOptions, io: Io): RenderOptions {
  return { format, color: wantsColor(color, io), width: Math.max(40, Math.min(100, io.stdout.columns ?? 100)) };
}
