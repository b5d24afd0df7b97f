import { expect, it } from 'vitest';
import { textDirection } from './text-direction.ts';

it.each([
  ['Data Engineer (مهندس)', 'ltr'],
  ['2. مهندس بيانات (SQL)', 'rtl'],
  ['אנליסט', 'rtl'],
  ['數據工程師', 'ltr'],
  ['$100k – $120k', 'ltr'],
  ['', 'ltr'],
])('reads %j %s', (text, direction) => expect(textDirection(text)).toBe(direction));
