import type { Severity } from '#domain/document/diagnostic.ts';

interface HealthDescription {
  severity: Exclude<Severity, 'error'>;
  /** Names the findings of this kind together, for a heading. */
  title: string;
  explanation: string;
  hint: string;
}

/** Every kind of finding about a ladder as a whole, in the order of a report. Codes are stable; the list is closed. */
export const healthCodes = {
  'step-cycle': {
    severity: 'warning',
    title: 'Steps that go round in a circle',
    explanation:
      'Following the steps from a role leads back to it, so each of the roles is said to be above the others.',
    hint: 'Decide which role comes first, and take out the step back or make it a lateral move.',
  },
  'pay-inversion': {
    severity: 'warning',
    title: 'Steps up that pay less',
    explanation:
      'The band after a step up is lower than the band before it, as far as both are stated in the same unit.',
    hint: 'Check both bands and their dates and places, or make it a lateral move.',
  },
  'level-inversion': {
    severity: 'warning',
    title: 'Steps up to a lower level',
    explanation: 'A step up leads to a role that ranks lower on the same track.',
    hint: 'Make it a lateral move, or state the “level” of the role that is ranked wrongly in its document.',
  },
  'lateral-pay-gap': {
    severity: 'warning',
    title: 'Lateral moves across a large gap in pay',
    explanation: 'Two roles are said to be side by side, and one pays far more at both ends of its band.',
    hint: 'Check both bands, or make the move a step.',
  },
  'dead-end': {
    severity: 'warning',
    title: 'Roles that lead nowhere',
    explanation: 'No step and no lateral move leads on from a role that is not at the top of its ladder.',
    hint: 'Name the next roles under “Advancement To” or “Lateral Moves”.',
  },
  'unreachable-role': {
    severity: 'warning',
    title: 'Roles that nothing leads to',
    explanation:
      'No role leads to a role above entry level, and it names no background that people come from.',
    hint: 'Name where people come from under “Entry Point From”.',
  },
  'near-duplicate': {
    severity: 'warning',
    title: 'Titles that may mean one role',
    explanation: 'Titles have the same words in another order or number, or differ by one letter.',
    hint: 'Use one spelling, or list the other one under “aliases” in the document of the role.',
  },
  'section-missing': {
    severity: 'warning',
    title: 'Documents that lack sections',
    explanation: 'A document leaves out parts that readers compare roles by.',
    hint: 'Add the sections, with a bullet for each entry.',
  },
  'line-without-role': {
    severity: 'warning',
    title: 'Lines that name no role',
    explanation: 'A line of moves names neither a role nor a background or a field, so it makes no move.',
    hint: 'Write the title of a role, or remove the line.',
  },
  'band-too-wide': {
    severity: 'warning',
    title: 'Pay bands too wide to mean much',
    explanation: 'The top of a band is more than two and a half times its bottom.',
    hint: 'Split the band by level or by place, or check both figures.',
  },
  'band-open-ended': {
    severity: 'info',
    title: 'Pay bands with an open end',
    explanation:
      'A band states no bottom, no top, or a top that may be passed. Some places forbid that in adverts.',
    hint: 'State both ends before the band is used in an advert.',
  },
  'unresolved-title': {
    severity: 'info',
    title: 'Roles without a document',
    explanation: 'A role is named by others and no document is about it, nor lists its title as an alias.',
    hint: 'Write a document for it, or list the title under “aliases” in the document of the role it means.',
  },
  'one-way-claim': {
    severity: 'info',
    title: 'Moves that only one side states',
    explanation: 'One of two documents names a move between their roles and the other one does not.',
    hint: 'State the move in the other document too, or take it out.',
  },
} as const satisfies Record<string, HealthDescription>;

export type HealthCode = keyof typeof healthCodes;
