import type { Level, Track } from '#domain/document/role-document.ts';
import { titleWords } from './title-words.ts';

/** First version: see level scale. */
export function inferLevel(input: {
  title: string;
  field: { rank: number | null; track: Track | null } | null;
}): Level {
  const words = titleWords(input.title);
  const has = (word: string): boolean => words.includes(word);
  let rank = 3;
  let track: Track = 'individual';
  if (has('chief') && has('officer')) [rank, track] = [10, 'management'];
  else if (has('president')) [rank, track] = [has('senior') || has('executive') ? 9 : 8, 'management'];
  else if (has('director') || has('head')) [rank, track] = [has('senior') ? 8 : 7, 'management'];
  else if (has('distinguished')) rank = 7;
  else if (has('principal') || has('expert') || has('architect')) rank = 6;
  else if (has('staff') || has('lead')) rank = 5;
  else if (has('senior')) rank = 4;
  else if (has('junior') || has('associate')) rank = 2;
  else if (has('intern') || has('trainee')) rank = 1;
  else if (words.at(-1) === 'manager' && !/product|project|program|account/.test(words.at(-2) ?? ''))
    [rank, track] = [5, 'management'];
  return {
    rank: input.field?.rank ?? rank,
    track: input.field?.track ?? track,
    from: input.field?.rank == null ? 'title' : 'field',
  };
}
