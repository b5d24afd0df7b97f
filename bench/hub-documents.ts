import { areas } from './corpus-vocabulary.ts';
import type { GeneratedDocument } from './generate-corpus.ts';

/** The role that leads to the hub, and the hub. */
export const gate = { title: 'Payments Gatekeeper', id: 'payments-gatekeeper' };
export const hub = { title: 'Payments Coordinator', id: 'payments-coordinator' };

/** A role with so many neighbours, two in five before it, as many after it and the rest beside it, and one of them, which has a document too. */
export function hubDocuments(neighbours: number): GeneratedDocument[] {
  const names = Array.from(
    { length: neighbours - 1 },
    (_, number) =>
      `${areas[number % areas.length] ?? ''} ${heads[Math.floor(number / areas.length)] ?? 'Clerk'}`,
  );
  const side = Math.round(neighbours * 0.4);
  return [
    {
      name: 'hub.md',
      text: write(hub.title, [gate.title, ...names.slice(1, side)], names.slice(side, 2 * side), [
        names[0] ?? '',
        ...names.slice(2 * side),
      ]),
    },
    { name: 'gate.md', text: write(gate.title, [], [hub.title], []) },
  ];
}

const heads = ['Analyst', 'Planner', 'Surveyor', 'Inspector', 'Librarian', 'Editor', 'Curator', 'Technician'];

function write(title: string, entry: string[], advancement: string[], lateral: string[]): string {
  const section = (heading: string, names: readonly string[]): string =>
    names.length === 0 ? '' : `### ${heading}\n\n${names.map((name) => `- ${name}\n`).join('')}\n`;
  return `---
title: ${title}
pay: '$60,000 - $90,000'
---

# ${title}

## Role Definition

Holds many ways together.

## Career Progression

${section('Entry Point From', entry)}${section('Advancement To', advancement)}${section('Lateral Moves', lateral)}`;
}
