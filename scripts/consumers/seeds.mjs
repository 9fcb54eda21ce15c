/** Everything that the library makes of two reports, as one line of JSON: what must be the same wherever it runs. */
export function answerOf({ core, html, render }, a, b) {
  const markup = `<title>Report</title>${a.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/^.+$/gm, '<p>$&</p>')}`;
  const page = html.readHtml(markup);
  const diff = core.diffReports(a, b);
  return JSON.stringify({
    article: core.parseArticle(a),
    quotes: core.extractQuotes(b),
    diff,
    page: core.parseArticle(page),
    story: core.compareStory([a, b]),
    shown: render.renderDiff(diff, a, b, { format: 'html' }),
  });
}
