import { describe, it } from 'vitest';
import { expectJson } from './fixtures.js';

describe('expectJson', () => {
  it('accepts what the expected file holds', async () => {
    await expectJson({ said: '“No,” he said.', start: 0, marks: ['“', '”'] }, './fixtures.expected.json');
  });
});
