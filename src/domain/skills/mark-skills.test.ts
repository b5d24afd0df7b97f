import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markSkills } from './mark-skills.ts';

const skill = (name: string) => ({ id: name.toLowerCase(), name });
const marked = (text: string, ...names: string[]) => {
  const { parts, unmarked } = markSkills(text, names.map(skill));
  const shown = parts.map((part) => (part.skill === null ? part.text : `[${part.text}]`)).join('');
  return [shown, ...unmarked.map(({ name }) => name)];
};

it('marks the names of skills in a sentence, in any case', () => {
  expect(marked('Kafka and distributed systems', 'Distributed systems', 'Kafka')).toEqual([
    '[Kafka] and [distributed systems]',
  ]);
});

it('tells which skills the sentence asks for in other words', () => {
  expect(marked('Go and k8s', 'Kubernetes', 'Go')).toEqual(['[Go] and k8s', 'Kubernetes']);
});

it('marks whole words, the longer name first', () => {
  expect(marked('JavaScript, C++ and C', 'Java', 'C', 'JavaScript')).toEqual([
    '[JavaScript], C++ and [C]',
    'Java',
  ]);
  expect(marked('React Native', 'React', 'React Native')).toEqual(['[React Native]', 'React']);
});

it('takes a short name only as it is written', () => {
  expect(marked('Ready to go', 'Go')).toEqual(['Ready to go', 'Go']);
});

it('finds nothing in an empty name, and keeps offsets where lower case is longer', () => {
  expect(marked('İstanbul Kafka', '', 'Kafka')).toEqual(['İstanbul [Kafka]', '']);
  expect(marked('İİ kafka', 'Kafka')).toEqual(['İİ kafka', 'Kafka']);
});

it('loses no letter of the sentence', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'B', 'b', '+', ' ', 'é', 'İ', '😀', '\ud83d') });
  fc.assert(
    fc.property(letters, fc.array(letters), (text, names) => {
      const { parts, unmarked } = markSkills(text, names.map(skill));
      expect(parts.map((part) => part.text).join('')).toBe(text);
      expect(parts.filter((part) => part.skill !== null).length + unmarked.length).toBe(names.length);
    }),
  );
});
