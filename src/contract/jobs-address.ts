import type { PageSettings } from './page-settings.ts';

/** Halves of surrogate pairs, which no address can hold. */
const unwritable = /\p{Surrogate}/gu;

/** The address of a role's open jobs: the owner's, with the role put in as one part of it. Null where the owner names none. */
export function jobsAddress(jobs: PageSettings['jobs'], role: Record<'id' | 'title', string>): string | null {
  if (jobs === null) return null;
  return jobs.replace(/\{(title|id)\}/g, (_, part: 'id' | 'title') =>
    encodeURIComponent(role[part].replace(unwritable, '\ufffd')),
  );
}
