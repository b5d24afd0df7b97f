import { english } from '#messages/english.ts';
import { describe, expect, it } from 'vitest';
import { cardLines } from './card-lines.ts';
import { trialPay, trialRole } from './trial-scene.ts';

const role = trialRole('a', { title: 'Engineer', pay: trialPay(100000, 150000), family: 'Software' });
const box = (height: number, width = 232) =>
  ({ key: 'a', id: 'a', place: 'entry', x: 0, y: 0, width, height }) as const;
const textsOf = (...[drawn, around]: Parameters<typeof cardLines>) =>
  cardLines(drawn, around, english).map(({ text }) => text);

describe('the lines of a card', () => {
  it('are its title, its band, and its level and family', () => {
    expect(textsOf(role, box(81), english)).toEqual(['Engineer', '$100k – $150k', 'Senior · Software']);
  });

  it('leave out level and family where the box has no room for them', () => {
    expect(textsOf(role, box(63), english)).toEqual(['Engineer', '$100k – $150k']);
  });

  it('have smaller letters before they take more lines than the box has', () => {
    const wide = { ...role, title: 'Principal Software Engineer X' };
    const [title, ...rest] = cardLines(wide, box(81), english);
    expect([title?.text, rest.length]).toEqual([wide.title, 2]);
    expect(title!.size).toBeLessThan(14);
    expect(title!.size).toBeGreaterThan(11);
  });

  it('never stand higher than the box, whatever they say', () => {
    const talkative = { ...role, title: 'Engineer '.repeat(60), family: 'Family '.repeat(60) };
    for (const height of [63, 81, 120, 900]) {
      const total = cardLines(talkative, box(height), english).reduce((sum, line) => sum + line.height, 0);
      expect(total).toBeLessThanOrEqual(height);
    }
  });

  it('end in an ellipsis where a band in words is longer than a line can be', () => {
    const pay = trialPay(null, null, {
      text: 'Competitive, depending on where and how long somebody has worked',
    });
    expect(textsOf({ ...role, pay }, box(63), english)[1]).toMatch(/^Competitive, .*…$/);
  });

  it('grow with a box that was made for larger text', () => {
    const [title] = cardLines(role, box(121.5, 348), english);
    expect(title).toMatchObject({ size: 21, height: 28.5 });
  });
});
