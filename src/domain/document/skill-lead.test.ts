import { describe, expect, it } from 'vitest';
import { skillLead } from './skill-lead.ts';

describe('skillLead', () => {
  it.each([
    ['API Design: proven work on public interfaces', 'API Design'],
    ['CI/CD & DevOps: pipelines', 'CI/CD & DevOps'],
    ['Containerization & Orchestration: Docker', 'Containerization & Orchestration'],
    ['Problem solving: breaks problems down', 'Problem solving'],
    ['Attention to detail: reads twice', 'Attention to detail'],
    ['Problem-solving and critical thinking: asks why', 'Problem-solving and critical thinking'],
    ['Knowledge of Databases: SQL', 'Knowledge of Databases'],
    ['Languages: Java, Go', 'Languages'],
    ['3D Modelling (CAD): works in FreeCAD', '3D Modelling (CAD)'],
  ])('of %j is %j', (line, lead) => {
    expect(skillLead(line)).toBe(lead);
  });

  it.each([
    'Proficient in one or more modern languages.',
    'Starts the shift at 10:30 sharp',
    'At 10:30 handover: writes the log',
    'Reads https://example.org: weekly',
    'Experience with one of the following: Java, Go',
    'Experience with cloud platforms: AWS, GCP',
    'Proficient in: Java',
    'You must know: Java',
    'Works well with others, and knows this: nobody works alone',
    'e.g.: Java',
    'Instruments:',
    ': nothing',
    'Designs the systems that other teams build upon for years: queues',
  ])('is none in %j', (line) => {
    expect(skillLead(line)).toBeNull();
  });
});
