import fc from 'fast-check';
import { describe, it } from 'vitest';
import { foundInputs, loadTargets } from './load-targets.ts';

const targets = await loadTargets();

describe.each(targets)('for any input, $about', ({ name, share, inputs, check }) => {
  it('holds for inputs of all kinds', () => {
    fc.assert(fc.property(inputs, check), { numRuns: 10 * share });
  });

  it('holds where it once did not', async () => {
    for (const input of await foundInputs(name)) check(input);
  });
});
