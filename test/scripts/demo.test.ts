import { describe, expect, it } from 'vitest';
import { printed } from '../../examples/demo.mjs';

const plain = printed();

describe('the demo', () => {
  it('shows the article, its quotes and the comparison', () => {
    expect(plain).toContain('Iran seeks to expand its military cooperation with China');
    expect(plain).toContain('Mohammad Reza Ashtinai — said:');
    expect(plain).toContain('Only in A');
  });

  it('is no wider than 100 columns', () => {
    expect(plain.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });

  it('says the same in colour', () => {
    const colored = printed({ color: true });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: this is how colours are written.
    const words = (text: string): string[] => text.replace(/\u001b\[[\d;]+m/g, '').match(/\p{L}+/gu) ?? [];
    expect(colored).toContain('\u001b[');
    expect(words(colored)).toEqual(words(plain));
  });
});
