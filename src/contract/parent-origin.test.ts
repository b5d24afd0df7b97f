import { expect, it } from 'vitest';
import { parentOrigin } from './parent-origin.ts';

const own = 'https://ladders.example';

it('takes the nearest page around the embed before the referrer', () => {
  const ancestors = ['https://careers.example', 'https://portal.example'];
  expect(parentOrigin(ancestors, 'https://other.example/x', own)).toBe('https://careers.example');
  expect(parentOrigin(['null'], '', own)).toBe('null');
});

it('takes the referrer where the browser has no such list, unless it is the embed’s own site', () => {
  expect(parentOrigin(undefined, 'https://careers.example/jobs', own)).toBe('https://careers.example');
  expect(parentOrigin(undefined, `${own}/roles/a`, own)).toBeNull();
  expect(parentOrigin([], 'https://careers.example/jobs', own)).toBe('https://careers.example');
});

it('does not guess', () => {
  expect(parentOrigin(undefined, '', own)).toBeNull();
  expect(parentOrigin(undefined, 'about:client', own)).toBe('null');
});
