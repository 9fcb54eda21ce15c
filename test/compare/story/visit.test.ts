import { describe, expect, test } from 'vitest';
import { compareStory } from '../../../src/index.js';
import { VISIT } from './visit.js';

// Gold written by reading the five reports: what each of them says, who had it first, and what they tell differently.

const [A, B, C, D, E] = [0, 1, 2, 3, 4];
const board = compareStory(VISIT);
const carriersOf = (places: readonly { readonly report: number }[]): number[] => [...new Set(places.map(({ report }) => report))];

describe('the storyboard of five reports of one visit', () => {
  test.each([
    ['the headline that he seeks closer ties', 'seeks to expand its military cooperation', [A, B, C]],
    ['the ties are strategic', 'sees its ties with Beijing as strategic', [A, B, C]],
    ['unilateralism', 'Confronting unilateralism and creating stability', [A, B, C]],
    ['tense situation', 'particularly in the current critical and tense situation', [A, B]],
    ['the aim of the visit', 'improving the strategic defense cooperation', [A, B, D]],
    ['waves of insecurity', 'wherever the US has had military presence', [A, B, D]],
    ['the agreement of 25 years', 'In 2021, Iran and China signed a 25-year strategic cooperation agreement', [A, B, C, D, E]],
    ['the agreement, where its year differs', 'In 2020, Iran and China', [A, B, C, D, E]],
    ['the drills', 'joint naval drills', [A, D, E]],
    ['the signatories', 'China is a signatory to the nuclear deal', [A]],
    ['the fence', 'sit on the fence', [B]],
    ['the cadets', 'exchange of cadets', [C]],
    ['the jets', 'fighter jets', [E]],
  ])('tells who carries %s', (_, words, gold) => {
    const row = board.statements.find(({ places }) => places.some(({ text }) => text.includes(words)))!;
    // A headline is no statement that a gold of carriers can be exact about: others may be worded like it.
    expect(carriersOf(row.places).filter((report) => gold.includes(report))).toEqual(gold);
    if (!words.startsWith('seeks')) expect(carriersOf(row.places)).toEqual(gold);
  });

  test.each([
    ['sees its ties with Beijing as strategic', C],
    ['Confronting unilateralism', C],
    ['particularly in the current critical and tense situation', A],
    ['improving the strategic defense cooperation', A],
    ['joint naval drills', A],
    ['fighter jets', E],
  ])('tells who had it first: %s', (words, first) => {
    expect(board.statements.find(({ places }) => places.some(({ text }) => text.includes(words)))!.first).toBe(first);
  });

  test('tells which figures and dates disagree, and who gives which', () => {
    const told = board.disagreements
      .filter(({ kind }) => kind === 'figure' || kind === 'date')
      .map(({ kind, versions }) => [kind, versions.map((places) => [places[0]!.text, carriersOf(places)])]);
    expect(told).toEqual([
      [
        'figure',
        [
          ['25-year', [B, E]],
          ['20-year', [D]],
        ],
      ],
      [
        'date',
        [
          ['2021', [A, D]],
          ['2020', [E]],
        ],
      ],
      [
        'figure',
        [
          ['9', [E]],
          ['7', [D]],
        ],
      ],
    ]);
  });

  test.each([
    ['Confronting unilateralism', 'Ebrahim Raisi', [A, B, C], C],
    ['that Tehran sees its ties', 'Ebrahim Raisi', [A, B, C], C],
    ['improving the strategic defense cooperation', 'Wei Fenghe', [A, B, D], A],
    ['wherever the US has had', 'Mohammad Reza Ashti?n?ai', [A, B, D], A],
    ['Failure to reach a deal', null, [B], B],
  ])('tells who quotes “%s…”', (words, speaker, gold, first) => {
    const row = board.quotes.find(({ places }) => places.some(({ quote }) => quote.content[0]!.text.replace('that “', '').startsWith(words)))!;
    if (speaker !== null) expect(row.speaker).toMatch(new RegExp(speaker));
    expect({ carriers: carriersOf(row.places), first: row.first }).toEqual({ carriers: gold, first });
  });

  test('tells according to whom each report has it', () => {
    const row = board.quotes.find(({ places }) => places.some(({ quote }) => quote.content[0]!.text.startsWith('that Tehran sees its ties')))!;
    expect(row.places.map(({ report, quote }) => [report, quote.chain.map(({ source }) => source.name ?? source.text).slice(-2)])).toEqual([
      [A, ['Iranian state media', 'Ebrahim Raisi']],
      [B, ['state media', 'Ebrahim Raisi']],
      [C, ['state media', 'Ebrahim Raisi']],
    ]);
  });
});
