import { type Article, diffReports, extractQuotes, InputError, parseArticle, type Quote, type ReportDiff } from 'copydesk';
import { readHtml } from 'copydesk/html';
import { type RenderOptions, renderDiff } from 'copydesk/render';

const article: Article = parseArticle(readHtml('<h1>Harbour reopens</h1>'), { favor: 'precision' });
const quotes: readonly Quote[] = extractQuotes(article);
const outermost: string | null | undefined = quotes[0]?.chain[0]?.source.name;
const diff: ReportDiff = diffReports('one report', 'another');
const options: RenderOptions = { format: 'terminal', width: 80 };
const shown: string = renderDiff(diff, 'one report', 'another', options);
// @ts-expect-error a number is no report
parseArticle(1);
// @ts-expect-error results are read only
article.blocks = [];

export const isMisuse = (error: unknown): boolean => error instanceof InputError && error.code === 'not-a-string';
export { outermost, shown };
