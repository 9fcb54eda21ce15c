import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromFragment, toFragment } from '../../playground/fragment.js';

describe('the state in the address', () => {
  it('comes back as it was, in characters that an address takes as they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), fc.constantFrom('guess', 'text', 'html'), async (a, b, reading) => {
        const fragment = await toFragment({ a, b, reading });
        expect(fragment).toMatch(/^#v1=[A-Za-z0-9_-]+$/);
        expect(await fromFragment(fragment)).toEqual({ a, b, reading });
      }),
      { numRuns: 30 },
    );
  });

  it('is smaller than the reports', async () => {
    const report = 'The mayor said the bridge would stay closed until May. '.repeat(200);
    expect((await toFragment({ a: report, b: report, reading: 'guess' })).length).toBeLessThan(report.length / 10);
  });

  it.each(['', '#', '#about', '#v1=', '#v1=%%%', '#v1=AAAA', '#v2=abc'])('is nothing where the fragment is %j', async (fragment) => {
    expect(await fromFragment(fragment)).toBeNull();
  });
});
