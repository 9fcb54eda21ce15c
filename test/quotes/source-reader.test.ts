import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/model.js';
import { sourceReader } from '../../src/quotes/sources.js';
import { contextOf } from '../support/context.js';

/** What the last of the noun phrases in braces means: `kind | name | role | basis`, and through whom, where an outlet stands before him. */
function meaningOf(marked: string): string {
  const spans: Span[] = [];
  let text = '';
  let start = 0;
  for (const character of marked) {
    if (character === '{') start = text.length;
    else if (character === '}') spans.push({ start, end: text.length });
    else text += character;
  }
  const reader = sourceReader(contextOf(text.split('\n')));
  const { source, outlet } = spans.map((span) => reader.read(span, null)).at(-1)!;
  const whole = `${source.kind} | ${source.name ?? ''} | ${source.role ?? ''} | ${source.basis}`;
  return outlet === null ? whole : `${whole} | ${source.text}, through ${text.slice(outlet.start, outlet.end)}`;
}

const PHRASES: readonly (readonly [marked: string, meaning: string])[] = [
  ['{Harbour master Ida Holm} said no.', 'person | Ida Holm | Harbour master | stated'],
  ['{Ida Holm, the harbour master} said no.', 'person | Ida Holm | the harbour master | stated'],
  ['{The chef, Toma Brancu,} said no.', 'person | Toma Brancu | chef | stated'],
  ['{The report, Toma Brancu,} said no.', 'document |  |  | stated'],
  ['{The company, Toma Brancu,} said no.', 'organization |  |  | stated'],
  ['{Chicago police spokesman} said no.', 'person |  |  | stated'],
  ['{A spokesman for Ida Holm} said no.', 'person |  |  | stated'],
  ['{Ida Holm of the board} said no.', 'person | Ida Holm | of the board | stated'],
  ['{Politico’s Jonas Achterberg} said no.', 'person | Jonas Achterberg |  | stated | Jonas Achterberg, through Politico'],
  ["{Politico's Jonas Achterberg} said no.", 'person | Jonas Achterberg |  | stated | Jonas Achterberg, through Politico'],
  ["{The Guardian's Jonas Achterberg} said no.", 'person | Jonas Achterberg |  | stated | Jonas Achterberg, through Guardian'],
  ['{The Post} said no.', 'organization | Post |  | stated'],
  ['{the post} said no.', 'document |  |  | stated'],
  ['{Reuters} said no.', 'organization | Reuters |  | stated'],
  ['{the Reuters} said no.', 'organization | Reuters |  | stated'],
  ['{The New York Times} said no.', 'organization | New York Times |  | stated'],
  ['{the Kyodo report} said no.', 'organization | Kyodo |  | stated'],
  ['{reports from Agence France-Presse} said no.', 'organization | Agence France-Presse |  | stated'],
  ['{the Kyodo news agency} said no.', 'organization | Kyodo news agency |  | stated'],
  ['{a Kyodo man} said no.', 'person |  |  | stated'],
  ['{France} said no.', 'organization | France |  | stated'],
  ['{the French} said no.', 'group | French |  | stated'],
  ['{the Spaniard} said no.', 'person |  |  | stated'],
  ['{the Indians} said no.', 'group | Indians |  | stated'],
  ['{Indians} said no.', 'group | Indians |  | stated'],
  ['{the old Indians} said no.', 'group |  |  | stated'],
  ['{sailors from France} said no.', 'group |  |  | stated'],
  ['{Norwegian officials} said no.', 'group |  |  | stated'],
  ['{Brevik Harbour Watch} said no.', 'organization | Brevik Harbour Watch |  | stated'],
  ['{the Brevik Harbour Watch} said no.', 'organization | Brevik Harbour Watch |  | stated'],
  ['{Hurtig} said no.', 'person | Hurtig |  | stated'],
  ['Then {Hurtig} said no.', 'person | Hurtig |  | stated'],
  ['Then {the Hurtig} said no.', 'organization | Hurtig |  | stated'],
  ['Then {HURTIG} said no.', 'organization | HURTIG |  | stated'],
  ['Then {Hurtig Times} said no.', 'organization | Hurtig Times |  | stated'],
  ['{Officials} said no.', 'group |  |  | stated'],
  ['{Residents} said no.', 'group |  |  | stated'],
  ['{Sailors from town} said no.', 'group |  |  | stated'],
  ['{Report} said no.', 'document |  |  | stated'],
  ['{Police} said no.', 'organization |  |  | stated'],
  ['{Many} said no.', 'group |  |  | stated'],
  ['{Many sailors} said no.', 'group |  |  | stated'],
  ['{Two sailors} said no.', 'group |  |  | stated'],
  ['{two of them} said no.', 'group |  |  | stated'],
  ['{These men} said no.', 'group |  |  | stated'],
  ['{the President} said no.', 'person |  |  | stated'],
  ['{the Head of State} said no.', 'person |  |  | stated'],
  ['{a sailor} said no.', 'person |  |  | stated'],
  ['{the sailors} said no.', 'group |  |  | stated'],
  ['{the boss} said no.', 'person |  |  | stated'],
  ['{the report} said no.', 'document |  |  | stated'],
  ['{the reports} said no.', 'document |  |  | stated'],
  ['{his sister-in-law} said no.', 'person |  |  | stated'],
  ['{the ministry} said no.', 'organization |  |  | stated'],
  ['{the harbour board} said no.', 'organization |  |  | stated'],
  ['{the crew} said no.', 'group |  |  | stated'],
  ['{people familiar with the talks} said no.', 'group |  |  | stated'],
  ['{a memo seen by the agency} said no.', 'document |  |  | stated'],
  ['{a study of the port} said no.', 'document |  |  | stated'],
  ['{it} said no.', 'unknown |  |  | stated'],
  ['{they} said no.', 'group |  |  | stated'],
  ['{he} said no.', 'person |  |  | stated'],
  ['{she} said no.', 'person |  |  | stated'],
  ['{who} said no.', 'unknown |  |  | stated'],
  ['{you} said no.', 'unknown |  |  | stated'],
  ['{one} said no.', 'unknown |  |  | stated'],
  ['{whom} said no.', 'unknown |  |  | stated'],
  ['{I} said no.', 'person |  |  | stated'],
  ['{we} said no.', 'group |  |  | stated'],
  ['{everyone} said no.', 'person |  |  | stated'],
  ['{Secretary of State Ida Holm} said no.', 'person | Ida Holm | Secretary of State | stated'],
  ['{Former Secretary of State Ida Holm} said no.', 'person | Ida Holm | Former Secretary of State | stated'],
  ['{a friend of President Ida Holm} said no.', 'person |  |  | stated'],
  ['{Under Secretary Ida Holm} said no.', 'person | Ida Holm | Under Secretary | stated'],
  ['{The Bank of England} said no.', 'organization | Bank of England |  | stated'],
  ['{Captain Ida Holm} said no.', 'person | Ida Holm | Captain | stated'],
  ['{Capt. Ida Holm} said no.', 'person | Ida Holm | Capt. | stated'],
  ['{The Captain, a Dane,} said no.', 'person |  |  | stated'],
];

const MENTIONS: readonly (readonly [marked: string, meaning: string])[] = [
  ['Ida Holm left. {She} said no.', 'person | Ida Holm |  | inferred'],
  ['Ida Holm left. {He} said no.', 'person |  |  | stated'],
  ['Jens Dahl left. {He} said no.', 'person | Jens Dahl |  | inferred'],
  ['Jens Dahl left. {She} said no.', 'person |  |  | stated'],
  ['Jens Dahl and Ida Holm left. {She} said no.', 'person | Ida Holm |  | inferred'],
  ['“Ida Holm left,” it read. {She} said no.', 'person |  |  | stated'],
  ['Ida Holm left.\nIt rained.\nIt snowed.\n{She} said no.', 'person | Ida Holm |  | inferred'],
  ['Ida Holm left.\nIt rained.\nIt snowed.\nIt blew.\n{She} said no.', 'person |  |  | stated'],
  ['Mr. Holm left. {He} said no.', 'person | Holm |  | inferred'],
  ['Mr. Holm left. {She} said no.', 'person |  |  | stated'],
  ['Mrs. Holm left. {She} said no.', 'person | Holm |  | inferred'],
  ['Mrs. Holm left. {He} said no.', 'person |  |  | stated'],
  ['{Jens Dahl} said yes. {He} said no.', 'person | Jens Dahl |  | inferred'],
  ['{Jens Dahl} said yes. Ivar Lind left. {He} said no.', 'person | Ivar Lind |  | inferred'],
  ['Ivar Lind left. {Jens Dahl} said yes to him. {He} said no.', 'person | Jens Dahl |  | inferred'],
  ['{The captain} said yes. {He} said no.', 'person |  |  | inferred'],
  ['{Jens Dahl} said yes. {They} said no.', 'group |  |  | stated'],
  ['{The sailors} said yes. {They} said no.', 'group |  |  | inferred'],
  ['{The board} said yes. {They} said no.', 'organization |  |  | inferred'],
  ['{The board} said yes. {It} said no.', 'organization |  |  | inferred'],
  ['{The report} said yes. {It} said no.', 'document |  |  | inferred'],
  ['{The sailors} said yes. {It} said no.', 'unknown |  |  | stated'],
  ['{The board} said yes. {Its} said no.', 'organization |  |  | inferred'],
  ['{Jens Dahl} said yes. {Himself} said no.', 'person | Jens Dahl |  | inferred'],
  ['{Ida Holm} said yes. {Her} said no.', 'person | Ida Holm |  | inferred'],
  ['{Ida Holm} said yes. {Herself} said no.', 'person | Ida Holm |  | inferred'],
  ['{The sailors} said yes. {Both} said no.', 'group |  |  | inferred'],
  ['{Reuters} said yes. {The agency} said no.', 'organization | Reuters |  | inferred'],
  ['{Reuters} said yes. {The old news agency of the town} said no.', 'organization |  |  | stated'],
  ['{Reuters} said yes. {An agency} said no.', 'organization |  |  | stated'],
  ['{The Brevik Times} said yes. {The newspaper} said no.', 'organization | Brevik Times |  | inferred'],
  ['{Jens Dahl} said yes. {The newspaper} said no.', 'organization |  |  | stated'],
  ['Captain Ida Holm left. {The captain} said no.', 'person | Ida Holm | captain | inferred'],
  ['Captain Ida Holm and captain Jens Dahl left. {The captain} said no.', 'person |  |  | stated'],
  ['Captain Ida Holm left. {His captain} said no.', 'person |  |  | stated'],
  ['Captain Ida Holm left. {A captain} said no.', 'person |  |  | stated'],
  ['{The captain} said no. Captain Ida Holm left.', 'person |  |  | stated'],
  ['Ida Holm, the harbour master, left. {The master} said no.', 'person | Ida Holm | master | inferred'],
  ['Ida Holm, a captain of the port, left. {The captain} said no.', 'person | Ida Holm | captain | inferred'],
  ['Ida Holm, her captain at sea, left. {The captain} said no.', 'person | Ida Holm | captain | inferred'],
  ['Ida Holm, captain, left. {The captain} said no.', 'person |  |  | stated'],
];

describe('sourceReader', () => {
  it.each(PHRASES)('tells whom a phrase names: %s', (marked, meaning) => {
    expect(meaningOf(marked)).toBe(meaning);
  });

  it.each(MENTIONS)('tells whom a later mention means: %s', (marked, meaning) => {
    expect(meaningOf(marked)).toBe(meaning);
  });

  it('takes the one who speaks for whom I and me mean, and nobody for we', () => {
    const text = 'Ida Holm said: “I know that me and my crew told the board.”';
    const reader = sourceReader(contextOf([text]));
    const at = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const { source: speaker } = reader.read(at('Ida Holm'), null);
    for (const word of ['I', 'me', 'my']) {
      const { source } = reader.read({ ...at(`${word} `), end: at(`${word} `).end - 1 }, speaker);
      expect(source).toMatchObject({ text: word, name: 'Ida Holm', kind: 'person', basis: 'inferred' });
      expect(reader.meant(source)).toBe(speaker);
    }
    expect(reader.meant(speaker)).toBe(speaker);
  });

  it('lets no pronoun mean one who only listens', () => {
    const text = 'The sailors told the board. They left.';
    const reader = sourceReader(contextOf([text]));
    const at = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const { source } = reader.read(at('The sailors'), null);
    reader.read(at('the board'), null, false);
    expect(reader.meant(reader.read(at('They'), null).source)).toBe(source);
  });

  it('finds the names inside a span alone', () => {
    const text = 'Ida Holm met Jens Dahl and Ivar Lind.';
    const reader = sourceReader(contextOf([text]));
    const names = (start: number, end: number): string[] => reader.namesIn({ start, end }).map(({ name }) => name);
    expect(names(0, text.length)).toEqual(['Ida Holm', 'Jens Dahl', 'Ivar Lind']);
    expect(names(text.indexOf('Jens'), text.indexOf(' and'))).toEqual(['Jens Dahl']);
    expect(names(1, text.indexOf(' and') - 1)).toEqual([]);
  });
});
