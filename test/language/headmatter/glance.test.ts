import { describe, expect, it } from 'vitest';
import {
  glance,
  SHOWS_ALL,
  SHOWS_CONTRIBUTOR,
  SHOWS_CUE,
  SHOWS_INPUTS,
  SHOWS_ORIGIN,
  SHOWS_PICTURE,
  SHOWS_PUBLISHER,
  SHOWS_SOURCE,
  SHOWS_VIA,
} from '../../../src/language/headmatter/glance.js';

describe('glance', () => {
  it.each([
    ['By Ada Lund', SHOWS_CUE],
    ['ByAda Lund', SHOWS_CUE],
    ['Harbour reopens | a cura di Marco Bellini', SHOWS_CUE],
    ['Oil prices fell on Monday (Reuters)', SHOWS_PUBLISHER],
    ['for The Guardian', SHOWS_PUBLISHER],
    ['This article was republished with permission', SHOWS_ORIGIN],
    ['(Source: harbour office)', SHOWS_SOURCE],
    ['h/t Lake District Weekly', SHOWS_VIA],
    ['Tim Hale contributed to this report.', SHOWS_CONTRIBUTOR],
    ['(with agency material)', SHOWS_INPUTS],
    ['© Harbour Office', SHOWS_PICTURE],
    ['The pier in May. (c) Harbour Office', SHOWS_PICTURE],
    ['Bild: Harbour Office', SHOWS_PICTURE],
  ])('sees in “%s” what it may hold', (line, sign) => {
    expect(glance(line) & sign).toBe(sign);
  });

  it.each(['ada@example.org', 'https://example.org', 'Écrit par Ada Lund', 'Автор: Ада Лунд'])('leaves “%s” to the grammar', (line) => {
    expect(glance(line)).toBe(SHOWS_ALL);
  });

  it.each(['', 'Home', 'Sports', 'Harbour reopens after two weeks', 'Sign in', 'Most read', 'We spoke with her in May'])('sees nothing in “%s”', (line) => {
    expect(glance(line)).toBe(0);
  });
});
