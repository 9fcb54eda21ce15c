import { describe, expect, it } from 'vitest';
import { faultOf } from '../../scripts/regexes.mjs';

describe('the check of regular expressions', () => {
  it('passes a bounded pattern', () => expect(faultOf('^[A-Z][a-z]{1,20}\\.', '')).toBeNull());

  it('finds a quadratic and an exponential pattern', () => {
    expect(faultOf('\\s+$', '')).toContain('polynomial');
    expect(faultOf('^(a+)+$', '')).toContain('exponential');
  });
});
