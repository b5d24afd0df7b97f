import type { Move, Pay, RoleDocument } from '#domain/document/role-document.ts';
import { sayLevelReason } from '#domain/titles/say-level-reason.ts';
import { english } from '#messages/english.ts';
import { amount, printable } from './format-diagnostic.ts';

/** A document in a few lines for a person: what was read of it, each move line beside its reading. Ends with an empty line. */
export function describeDocument(document: RoleDocument): string {
  const { skills, responsibilities, experience, level, moves } = document;
  const lines = [
    `${document.title} (${document.id})`,
    `  file             ${document.file}`,
    `  pay              ${document.pay === null ? 'not stated' : describePay(document.pay)}`,
    `  level            ${level.rank}, ${level.track}, ${sayLevelReason(level, english)} (${level.confidence} confidence)`,
    `  experience       ${experience?.text ?? 'not stated'}`,
    `  aliases          ${list(document.aliases)}`,
    `  tags             ${list(document.tags)}`,
    `  responsibilities ${responsibilities.primary.length} primary, ${responsibilities.secondary.length} secondary`,
    `  skill lines      ${skills.hard.length} hard, ${skills.soft.length} soft`,
    `  skills           ${list([...new Set([...skills.hard, ...skills.soft].flatMap((line) => line.skills))])}`,
    ...describeMoves('entry from', moves.entry),
    ...describeMoves('advancement to', moves.advancement),
    ...describeMoves('lateral', moves.lateral),
  ];
  return lines.map((line) => printable(line) + '\n').join('') + '\n';
}

function describePay({ text, currency, min, max, openEnded, period }: Pay): string {
  const from = min === null ? '' : `from ${min.toLocaleString('en')}`;
  const to = max === null ? '' : `to ${max.toLocaleString('en')}`;
  const band = [from, to, openEnded ? 'and more' : ''].filter((part) => part !== '').join(' ');
  return `${text} = ${band} ${currency ?? '(no currency)'} per ${period ?? '(no period)'}`;
}

function describeMoves(heading: string, moves: readonly Move[]): string[] {
  return [
    `  ${heading}: ${amount(moves.length, 'line')}`,
    ...moves.map((move) => `    ${move.text} = ${describeReading(move)}`),
  ];
}

function describeReading({ kind, roles, qualifier }: Move): string {
  const meaning = kind === 'role' ? list(roles) : `a ${kind}, no role`;
  return qualifier === null ? meaning : `${meaning}, ${qualifier}`;
}

function list(words: readonly string[]): string {
  return words.length === 0 ? 'none' : words.join(' · ');
}
