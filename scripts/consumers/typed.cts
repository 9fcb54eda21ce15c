import copydesk = require('copydesk');
import html = require('copydesk/html');

const article: copydesk.Article = copydesk.parseArticle(html.readHtml('<h1>Harbour reopens</h1>'));
const names: (string | null)[] = article.authors.map((author: copydesk.Author) => author.name);
export = names;
