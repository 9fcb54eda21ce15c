import { parseArticle, stripBoilerplate } from 'copydesk';
import { readHtml } from 'copydesk/html';
import { describe, expect, it } from 'vitest';
import { assertWellFormed } from '../support/well-formed.js';

// Input that is deeper or longer than anything that recurses or passes its parts as arguments could take.

const DEEP = 100_000;
const said = '<p>The talks failed on Monday, the minister said.';

describe('HTML', () => {
  it.each([
    ['elements that nothing closes', '<div>'.repeat(DEEP) + said],
    ['elements that are closed', `${'<div>'.repeat(DEEP)}${said}${'</div>'.repeat(DEEP)}`],
    ['emphasis in emphasis', '<b><i>'.repeat(DEEP / 2) + said],
    ['elements closed in the wrong order', `${'<b><i></b></i>'.repeat(DEEP / 10)}${said}`],
    ['tables in tables', '<table><tr><td>'.repeat(DEEP / 3) + said],
    ['lists in lists', '<ul><li>'.repeat(DEEP / 2) + said],
    ['linked data of arrays', `<script type="application/ld+json">${'['.repeat(DEEP)}</script>${said}`],
    ['linked data that closes', `<script type="application/ld+json">${'['.repeat(DEEP)}${']'.repeat(DEEP)}</script>${said}`],
    ['character references', `<p>${'&#8220;&amp;'.repeat(DEEP / 10)}</p>${said}`],
  ])('of %s, a hundred thousand deep, is read', (_, html) => {
    const page = readHtml(html);
    assertWellFormed(stripBoilerplate(page), page);
    expect(page.text).toContain('The talks failed on Monday, the minister said.');
  });

  it.each([
    '<',
    '</',
    '<p',
    '<p a',
    '<p a=',
    '<p a="',
    '<!',
    '<!--',
    '<!-- -',
    '<![CDATA[',
    '<?',
    '<script>',
    '<style>',
    '<title>',
    '<textarea>',
    '&',
    '&#',
    '&#x',
    '&am',
    '<svg><p',
  ])('may end in %j', (end) => {
    const page = readHtml(`${said} ${end}`);
    assertWellFormed(parseArticle(page), page);
  });
});

describe('text', () => {
  it('may have very many lines', () => {
    const text = 'a\n'.repeat(150_000);
    expect(stripBoilerplate(text).removed.length).toBe(150_000);
  }, 60_000);
});
