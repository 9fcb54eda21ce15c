import { describe, expect, it } from 'vitest';
import { parseArticle, readText } from '../../src/index.js';
import { creditsOf } from '../../src/quotes/credits.js';

const BODY =
  'The quay of Brevik will close in May, the harbour board said on Monday, and the ferries will sail from the pier until the work is done in the autumn.';

/** Who a report comes from: name and passage. */
const ofPage = (...paragraphs: string[]): [string, string][] => {
  const text = paragraphs.join('\n\n');
  return creditsOf(readText(text)).map((link) => {
    expect(link.text).toBe(text.slice(link.start, link.end));
    return [link.name, link.text];
  });
};
const ofArticle = (...paragraphs: string[]): [string, string][] =>
  creditsOf(parseArticle(readText(paragraphs.join('\n\n')))).map(({ name, text }) => [name, text]);

describe('the credits of a page', () => {
  it.each([
    [['Source: Reuters'], [['Reuters', 'Reuters']]],
    [['(Source: Reuters)'], [['Reuters', 'Reuters']]],
    [['Via Reuters'], [['Reuters', 'Reuters']]],
    [['via Reuters'], [['Reuters', 'Reuters']]],
    [['BREVIK (AP) — It rained.'], [['AP', 'BREVIK (AP) —']]],
    [[`BREVIK, Norway (AP) — ${BODY}`], [['AP', 'BREVIK, Norway (AP) —']]],
    [[`BREVIK (Reuters) - ${BODY}`], [['Reuters', 'BREVIK (Reuters) -']]],
    [[BODY, BODY, BODY, 'BREVIK (AP) — It rained.'], [['AP', 'BREVIK (AP) —']]],
    [[BODY, BODY, BODY, BODY, 'Source: Reuters'], [['Reuters', 'Reuters']]],
    [[BODY, BODY, BODY, BODY, 'Via Reuters'], [['Reuters', 'Reuters']]],
  ] as const)('name where it comes from: %j', (paragraphs, expected) => {
    expect(ofPage(...paragraphs)).toEqual(expected);
  });

  it('name nobody twice, whatever the spelling, and agencies of datelines last', () => {
    expect(ofPage('Source: Reuters', 'Source: Reuters')).toEqual([['Reuters', 'Reuters']]);
    expect(ofPage('Source: The Associated Press', `BREVIK (AP) — ${BODY}`)).toEqual([['The Associated Press', 'The Associated Press']]);
    expect(ofPage(`BREVIK (AP) — ${BODY}`, 'Source: Reuters')).toEqual([
      ['Reuters', 'Reuters'],
      ['AP', 'BREVIK (AP) —'],
    ]);
  });

  it.each([
    ['Photo: Ida Holm/AP'],
    ['By Ida Holm, Associated Press'],
    [`${BODY} Source: Reuters`],
    ['It rained. Via Reuters it was said so.'],
    [BODY, BODY, BODY, BODY, 'BREVIK (AP) — It rained.'],
    [BODY],
  ])('name nobody in: %s', (...paragraphs) => {
    expect(ofPage(...paragraphs)).toEqual([]);
  });
});

describe('the credits of an article', () => {
  it.each([
    [['Quay to close', `BREVIK, Norway (AP) — ${BODY}`, BODY], [['AP', 'BREVIK, Norway (AP) —']]],
    [['Quay to close', 'By Ida Holm', 'Source: Reuters', BODY], [['Reuters', 'Reuters']]],
    [['Quay to close', 'By Ida Holm, Reuters', BODY], [['Reuters', 'Reuters']]],
    [
      ['Quay to close', `BREVIK, Norway (AP) — ${BODY}`, 'Photo: Ida Holm/Reuters', 'Via AFP'],
      [
        ['AFP', 'AFP'],
        ['AP', 'BREVIK, Norway (AP) —'],
      ],
    ],
  ] as const)('name where it comes from: %j', (paragraphs, expected) => {
    expect(ofArticle(...paragraphs)).toEqual(expected);
  });

  it('leave out those of a picture', () => {
    expect(ofArticle('Quay to close', 'The pier of Brevik. Photo: Ida Holm/Reuters', BODY)).toEqual([]);
  });
});
