import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/language/tokens.js';

const words = (text: string): string[] => {
  const t = tokenize(text);
  return Array.from({ length: t.count }, (_, i) => text.slice(t.starts[i], t.ends[i]));
};

describe('tokenize', () => {
  it.each<[string, string[]]>([
    ['Raisi told China’s minister.', ['Raisi', 'told', 'China', '’s', 'minister', '.']],
    ['O’Brien didn’t say', ['O’Brien', 'didn’t', 'say']],
    ['the ports’ gates', ['the', 'ports', '’', 'gates']],
    ['a 25-year deal', ['a', '25', '-', 'year', 'deal']],
    ['$35,000,000.50, he', ['$', '35,000,000.50', ',', 'he']],
    ['U.S. aid', ['U', '.', 'S', '.', 'aid']],
    ['“No,” he said', ['“', 'No', ',', '”', 'he', 'said']],
    ['😀 ok', ['😀', 'ok']],
    ["Trump's", ['Trump', "'s"]],
    ['', []],
    [' \n\t\u00a0', []],
  ])('cuts %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('covers every character that is not white space, in order', () => {
    const text = 'Iran’s “25-year” deal — \ud83d lone, 𝐀b, and 1.5 % “more”…';
    const t = tokenize(text);
    let at = 0;
    for (let i = 0; i < t.count; i++) {
      expect(text.slice(at, t.starts[i]).trim()).toBe('');
      at = t.ends[i]!;
    }
    expect(text.slice(at).trim()).toBe('');
  });
});
