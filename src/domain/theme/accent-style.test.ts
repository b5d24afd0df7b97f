import { expect, it } from 'vitest';
import { accentStyle } from './accent-style.ts';

it('sets every token that follows the accent, readable in both themes', () => {
  expect(accentStyle('ffd000')).toMatch(
    /^:root\{--color-accent:light-dark\(#[0-9a-f]{6},#ffd000\);--color-step:.*--color-on-accent:light-dark\(#ffffff,#10131d\)\}$/,
  );
});
