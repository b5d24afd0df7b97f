import type { RoleFile } from '#contract/bundle-role.ts';
import { jobsAddress } from '#contract/jobs-address.ts';
import { element, type XmlElement } from '#domain/export/xml-element.ts';
import { sectionId, sectionJumps, type SectionName } from '#domain/page/section-names.ts';
import { buttonLink, link, tag } from './page-parts.ts';
import type { SiteFrame } from './site-page.ts';

/** Parts that the app alone can show: it counts in them what somebody holds, or compares. Their places are kept. */
const appOnly: ReadonlySet<SectionName> = new Set(['around', 'have']);
const jumpClass =
  'inline-flex min-h-7 items-center px-2 text-start text-sm text-accent pointer-coarse:min-h-11';

/**
 * Ways from the top of what is known of a role, as the app has them: to its sections, to routes that begin or end at it, and to open jobs.
 */
export function roleWays(
  { role, document }: RoleFile,
  { settings: { base, jobs }, t }: SiteFrame,
): XmlElement[] {
  const kept = (label: string) =>
    element('span', { 'data-later': '', class: `${jumpClass} invisible`, 'aria-hidden': 'true' }, label);
  const route = (query: string, label: string) =>
    link(
      `${base}routes?${query}`,
      'inline-flex min-h-8 items-center font-medium text-accent underline underline-offset-4 pointer-coarse:min-h-11',
      label,
    );
  const id = encodeURIComponent(role.id);
  const routes = element(
    'nav',
    { 'aria-label': t('role.route'), class: 'flex flex-wrap items-center gap-x-4 pb-3 text-sm' },
    tag('span', 'flex items-center gap-2 text-ink-soft', tag('span', 'size-4'), t('frame.routes')),
    route(`from=${id}`, t('role.fromHere')),
    route(`to=${id}`, t('role.toHere')),
    route(`to=${id}&view=leads`, t('role.leadsHere')),
  );
  const openJobs = jobsAddress(jobs, role);
  const onward = [
    routes,
    ...(openJobs === null ? [] : [tag('p', 'mb-4', buttonLink(openJobs, t('role.jobs')))]),
  ];
  if (document === null) return onward;
  return [
    element(
      'nav',
      { 'aria-label': t('role.jumps'), class: '-mt-2 pb-3' },
      tag(
        'ul',
        '-mx-2 flex flex-wrap',
        ...sectionJumps.map(({ name, label }) =>
          tag(
            'li',
            'flex',
            appOnly.has(name) ? kept(t(label)) : link(`#${sectionId(name)}`, jumpClass, t(label)),
          ),
        ),
        tag('li', 'flex font-medium', kept(t('role.fold'))),
      ),
    ),
    ...onward,
  ];
}
