import { describe, expect, it } from 'vitest';
import { uniqueTitles } from './unique-titles.ts';

describe('uniqueTitles', () => {
  it('keeps a title that one role has, and adds the id where several are called the same', () => {
    const titles = uniqueTitles([
      { id: 'analyst', title: 'Analyst' },
      { id: 'analyst-2', title: ' ANALYST' },
      { id: 'writer', title: 'Writer' },
    ]);
    expect([...titles]).toEqual([
      ['analyst', 'Analyst (analyst)'],
      ['analyst-2', 'ANALYST (analyst-2)'],
      ['writer', 'Writer'],
    ]);
  });
});
