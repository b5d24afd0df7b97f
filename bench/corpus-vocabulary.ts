/** A job family of the generated corpus. Pay is a year's, in US dollars, of its plain grade. */
export interface FamilyWords {
  name: string;
  /** Stands before the head: `Backend` Engineer. Empty where the head says it all. */
  subject: string;
  heads: readonly string[];
  /** What its managers and directors answer for: Director of Payments `Backend Engineering`. */
  discipline: string;
  pay: number;
  /** Indexes of the families people change to. */
  related: readonly number[];
}

const family = (
  name: string,
  subject: string,
  heads: string,
  discipline: string,
  pay: number,
  ...related: number[]
): FamilyWords => ({ name, subject, heads: heads.split('|'), discipline, pay, related });

export const families: readonly FamilyWords[] = [
  family(
    'Software engineering',
    'Backend',
    'Engineer|Developer',
    'Backend Engineering',
    112_000,
    1,
    4,
    6,
    20,
  ),
  family('Software engineering', 'Frontend', 'Engineer|Developer', 'Frontend Engineering', 106_000, 0, 2, 12),
  family('Software engineering', 'Mobile', 'Engineer|Developer', 'Mobile Engineering', 108_000, 1, 0, 7),
  family('Embedded and games', 'Firmware', 'Engineer|Developer', 'Firmware Engineering', 104_000, 0, 7, 5),
  family(
    'Platform and reliability',
    'Platform',
    'Engineer|Architect',
    'Platform Engineering',
    121_000,
    0,
    5,
    6,
  ),
  family(
    'Platform and reliability',
    'Network',
    'Engineer|Administrator',
    'Network Operations',
    92_000,
    4,
    8,
    9,
  ),
  family('Data', 'Data', 'Engineer|Modeler', 'Data Engineering', 115_000, 0, 10, 11),
  family('Quality', 'Test Automation', 'Engineer|Analyst', 'Test Automation', 89_000, 2, 0, 4),
  family('Security', 'Security', 'Engineer|Analyst', 'Security Operations', 117_000, 5, 4, 19),
  family(
    'IT operations and support',
    'Support',
    'Technician|Specialist',
    'Support Services',
    61_000,
    5,
    7,
    17,
  ),
  family('Data', 'Reporting', 'Analyst|Developer', 'Reporting and Insights', 84_000, 6, 11, 14),
  family('Machine learning', 'Machine Learning', 'Scientist|Researcher', 'Machine Learning', 131_000, 6, 10),
  family('Design', 'Interaction', 'Designer|Researcher', 'Interaction Design', 95_000, 1, 13, 21),
  family('Product', 'Product', 'Analyst|Owner', 'Product Strategy', 109_000, 12, 15, 18),
  family('Finance', 'Financial', 'Analyst|Controller', 'Financial Planning', 82_000, 10, 19, 15),
  family('Programme management', 'Program', 'Coordinator|Planner', 'Program Delivery', 90_000, 13, 16, 14),
  family('Operations', 'Process', 'Analyst|Specialist', 'Process Excellence', 74_000, 15, 17, 22),
  family(
    'Customer and sales',
    'Customer Success',
    'Specialist|Consultant',
    'Customer Success',
    70_000,
    18,
    9,
    16,
  ),
  family(
    'Customer and sales',
    'Solutions',
    'Consultant|Architect',
    'Solution Consulting',
    99_000,
    17,
    13,
    20,
  ),
  family('Risk and compliance', 'Compliance', 'Officer|Auditor', 'Compliance Assurance', 83_000, 14, 8),
  family('Architecture', 'Integration', 'Architect|Engineer', 'Integration Architecture', 126_000, 0, 4, 18),
  family('Documentation', 'Technical', 'Writer|Editor', 'Technical Publications', 78_000, 12, 23),
  family('Skilled trades', 'Maintenance', 'Technician|Planner', 'Maintenance Planning', 58_000, 16, 3),
  family('People', 'Learning', 'Consultant|Designer', 'Learning Programs', 69_000, 21, 17),
];

/** What a role works on; each area has a ladder of its own in each family. */
export const areas: readonly string[] = (
  'Payments|Claims|Logistics|Billing|Fraud Prevention|Search|Advertising|Identity|Checkout|Fleet|Clinical Records|' +
  'Lending|Trading|Inventory|Pricing|Messaging|Video|Maps|Energy Grid|Procurement|Warehouse|Loyalty|Underwriting|' +
  'Treasury|Broadcast|Satellite|Telematics|Genomics|Retail|Travel|Hospitality|Payroll|Tax|Pharmacy|Imaging|' +
  'Robotics|Semiconductor|Railway|Aviation|Shipping|Insurance|Mortgage|Education|Gaming|Publishing|Food Safety|' +
  'Water Systems|Public Sector'
).split('|');

/** One rung of a ladder. `{area}`, `{subject}`, `{head}` and `{discipline}` are put into `title` and into `otherWords`. */
export interface Grade {
  title: string;
  /** The same role as other documents may name it. */
  otherWords: string;
  rank: number;
  track: 'individual' | 'management';
  years: string;
  /** The pay, as a multiple of the family's plain grade. */
  pay: number;
  /** The share of ladders that have this rung. */
  share: number;
}

const individual = (title: string, otherWords: string, rank: number, years: string, pay: number, share = 1) =>
  ({ title, otherWords, rank, track: 'individual', years, pay, share }) satisfies Grade;
const management = (title: string, otherWords: string, rank: number, years: string, pay: number, share = 1) =>
  ({ title, otherWords, rank, track: 'management', years, pay, share }) satisfies Grade;

export const grades: readonly Grade[] = [
  individual('{area} {subject} {head} Intern', '{area} {subject} {head} Intern', 1, '0 years', 0.45, 0.5),
  individual('Junior {area} {subject} {head}', 'Jr. {area} {subject} {head}', 2, '0-2 years', 0.72),
  individual('{area} {subject} {head}', '{area} {subject} {head}', 3, '2-5 years', 1),
  individual('Senior {area} {subject} {head}', 'Sr. {area} {subject} {head}', 4, '5-8 years', 1.25),
  individual('Lead {area} {subject} {head}', 'Lead {area} {subject} {head}', 5, '7-10 years', 1.45, 0.8),
  individual('Staff {area} {subject} {head}', 'Staff {area} {subject} {head}', 5, '8+ years', 1.5, 0.9),
  individual('Principal {area} {subject} {head}', 'Principal {subject} {head}, {area}', 6, '10+ years', 1.75),
  management('{area} {discipline} Manager', 'Manager, {area} {discipline}', 5, '6-10 years', 1.5),
  management(
    'Senior {area} {discipline} Manager',
    'Sr. Manager, {area} {discipline}',
    6,
    '8-12 years',
    1.8,
    0.8,
  ),
  management('Director of {area} {discipline}', '{area} {discipline} Director', 7, '10-15 years', 2.1),
  management('Vice President of {area} {discipline}', 'VP of {area} {discipline}', 8, '15+ years', 2.7, 0.8),
];
