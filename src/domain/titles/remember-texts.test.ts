import { describe, expect, it } from 'vitest';
import { rememberTexts } from './remember-texts.ts';

describe('remembering answers', () => {
  it('asks once for a text, and again once too many others came in between', () => {
    const asked: string[] = [];
    const answer = rememberTexts((text) => {
      asked.push(text);
      return { length: text.length };
    });
    expect(answer('__proto__')).toBe(answer('__proto__'));
    expect(answer('a')).toEqual({ length: 1 });
    expect(asked).toEqual(['__proto__', 'a']);
    for (let at = 0; at < 25_000; at += 1) answer(`text ${at}`);
    answer('a');
    expect(asked.filter((text) => text === 'a')).toHaveLength(2);
  });
});
