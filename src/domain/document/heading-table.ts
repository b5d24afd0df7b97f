import type { Area, SectionId } from './section-id.ts';

export interface HeadingRow {
  section: SectionId;
  area: Area;
  /** Set where the names mean this section only beneath headings of this area. */
  within?: Area;
  /** Spellings, the canonical one first; what does not matter in them is left to heading-key.ts. */
  names: readonly string[];
}

/** Spellings are separated by commas; a comma is no part of a heading. */
function list(names: string): string[] {
  return names.split(',').map((name) => name.trim().replace(/\s+/g, ' '));
}

/** The headings that are read. To teach the parser a new spelling, add it to its row. */
export const headingTable: readonly HeadingRow[] = [
  {
    section: 'pay',
    area: 'header',
    names:
      list(`Pay, Salary, Salary range, Pay range, Pay band, Compensation, Compensation range, Base pay, Base
      salary, Annual salary, Hourly rate`),
  },
  { section: 'tags', area: 'header', names: ['Tags', 'Categories', 'Keywords', 'Topics'] },
  {
    section: 'aliases',
    area: 'header',
    names: list(`Also known as, Aliases, Other titles, Alternative titles, AKA`),
  },
  {
    section: 'definition',
    area: 'definition',
    names:
      list(`Role Definition, Definition, Role overview, Role summary, Role description, Role purpose, Purpose of
      the role, About the role, About this role, About the job, About the position, Job summary, Job
      overview, Job description, Job purpose, Position summary, Position overview, Overview, Summary`),
  },
  {
    section: 'career',
    area: 'career',
    names:
      list(`Career Progression, Career Path, Typical Career Path, Career ladder, Career pathway, Career moves,
      Career development, Career growth, Career and progression, Typical Career Progression`),
  },
  {
    section: 'entry',
    area: 'career',
    names:
      list(`Entry Point From, Entry Points From, Entry Point, Entry From, Entry, Entry role, Entry route, Feeder
      role, Feeder position, Typical entry point, Common entry point, Typical feeder role, Previous role,
      Prior role, Coming from, Where people come from, Promotion from, Advancement from`),
  },
  {
    section: 'advancement',
    area: 'career',
    names:
      list(`Advancement To, Advancement, Advances to, Advance to, Advancement opportunity, Advancement path,
      Promotion to, Promotion, Promotes to, Next role, Next step, Next position, Progression to, Where
      people go, Career advancement, Upward moves`),
  },
  {
    section: 'lateral',
    area: 'career',
    names:
      list(`Lateral Moves, Lateral Move To, Lateral Moves To, Lateral, Lateral role, Lateral transition, Lateral
      opportunity, Lateral career move, Sideways move, Alternative path, Lateral path`),
  },
  {
    section: 'responsibilities',
    area: 'responsibilities',
    names: list(`Core Responsibilities, Responsibilities, Key Responsibilities, Main responsibilities, Job
      responsibilities, Roles and responsibilities, Role and responsibilities, Duties, Duties and
      responsibilities, Key duties, What you will do, What youll do, Essential duties and
      responsibilities, Responsibilities and duties`),
  },
  {
    section: 'primary',
    area: 'responsibilities',
    names:
      list(`Primary Functions, Primary Responsibilities, Primary duties, Primary, Core functions, Key functions,
      Main functions, Essential functions, Primary job function`),
  },
  {
    section: 'secondary',
    area: 'responsibilities',
    names: list(`Secondary Functions, Secondary Responsibilities, Secondary duties, Secondary, Additional
      responsibilities, Additional functions, Additional duties, Other responsibilities, Other duties,
      Supporting functions, Supporting responsibilities`),
  },
  {
    section: 'skills',
    area: 'skills',
    names: list(`Required Skills & Competencies, Required Skills, Skills, Key skills, Core skills, Skills and
      competencies, Key skills and competencies, Competencies, Core competencies, Skills required, Skills
      and qualifications, Skills and experience, Skills and abilities, Required competencies`),
  },
  {
    section: 'hard-skills',
    area: 'skills',
    names:
      list(`Hard Skills (Technical), Required Hard Skills, Technical Skills, Required Technical Skills, Hard and technical
      skills, Hard technical skills, Technical and hard skills, Technical competencies, Technical Skills
      and competencies, Key technical skills, Technical expertise, Technical requirements`),
  },
  { section: 'hard-skills', area: 'skills', within: 'skills', names: ['Hard', 'Technical'] },
  { section: 'soft-skills', area: 'skills', within: 'skills', names: ['Soft', 'Interpersonal', 'Personal'] },
  {
    section: 'soft-skills',
    area: 'skills',
    names:
      list(`Soft Skills, Required Soft Skills, Interpersonal skills, People skills, Personal skills, Behavioural
      skills, Behavioral skills, Behavioural competencies, Behavioral competencies, Non-technical skills,
      Soft Skills and Competencies, Personal attributes, Transferable skills`),
  },
  {
    section: 'education-and-experience',
    area: 'education',
    names: list(`Education & Experience, Experience & Education, Education and experience requirements,
      Qualifications and experience, Education and work experience, Education and professional experience,
      Required education and experience, Experience and qualifications`),
  },
  {
    section: 'education',
    area: 'education',
    names:
      list(`Educational Background, Education, Educational Requirements, Education requirements, Educational
      qualifications, Education qualifications, Academic qualifications, Academic background, Academic
      requirements, Formal education, Qualifications, Education and training, Education background,
      Education level`),
  },
  {
    section: 'minimum-education',
    area: 'education',
    names: list(`Minimum Education, Minimum Educational Requirements, Minimum Education requirements, Required
      Education, Minimum qualifications, Required qualifications, Basic qualifications, Minimum education
      level, Minimum degree`),
  },
  {
    section: 'minimum-education',
    area: 'education',
    within: 'education',
    names: list(`Minimum, Required, Minimum requirements, Must have, Essential`),
  },
  {
    section: 'preferred-education',
    area: 'education',
    names:
      list(`Preferred Education, Desired Education, Preferred educational background, Preferred qualifications,
      Desired qualifications, Desirable qualifications, Preferred degree, Preferred education level`),
  },
  {
    section: 'preferred-education',
    area: 'education',
    within: 'education',
    names: list(`Preferred, Desired, Desirable, Nice to have, A plus, Ideal`),
  },
  {
    section: 'fields-of-study',
    area: 'education',
    names:
      list(`Relevant Fields of Study, Fields of Study, Field of Study, Relevant fields, Preferred fields of
      study, Relevant degrees, Areas of study, Relevant areas of study, Relevant majors, Majors, Common
      fields of study, Relevant disciplines, Study fields`),
  },
  {
    section: 'experience',
    area: 'experience',
    names:
      list(`Experience Requirements, Experience, Required experience, Work experience, Professional experience,
      Experience required, Relevant experience, Experience needed, Prior experience`),
  },
  {
    section: 'typical-experience',
    area: 'experience',
    names: list(`Typical Experience Range, Typical Experience, Experience Range, Years of Experience, Minimum
      experience, Minimum years of experience, Typical years of experience, Experience level, Required
      years of experience, Total experience`),
  },
  {
    section: 'typical-experience',
    area: 'experience',
    within: 'experience',
    names: list(`Typical, Typical range, Range, Minimum, Required, Minimum requirements, Must have, Essential,
      Minimum qualifications, Required qualifications, Basic qualifications, Years`),
  },
  {
    section: 'preferred-experience',
    area: 'experience',
    names: list(`Preferred Experience, Desired experience, Additional experience, Desirable experience, Ideal
      experience`),
  },
  {
    section: 'preferred-experience',
    area: 'experience',
    within: 'experience',
    names: list(`Preferred, Desired, Desirable, Nice to have, A plus, Ideal, Preferred qualifications, Desired
      qualifications, Desirable qualifications`),
  },
];

/** The spelling that messages and formatted documents use. */
export function headingName(section: SectionId): string {
  return headingTable.find((row) => row.section === section && row.within === undefined)?.names[0] ?? section;
}
