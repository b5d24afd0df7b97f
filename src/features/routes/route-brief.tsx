import type { IndexedRole, RoleIndexData } from '#contract/bundle-index-data.ts';
import type { OpenedSkills } from '#data/skill-table.ts';
import { describeStatement } from '#domain/graph/describe-statement.ts';
import type { DescribedRoute, RouteHop } from '#domain/routes/describe-route.ts';
import { type BriefRoom, briefRoom } from '#domain/routes/brief-room.ts';
import { type FittedNames, fitNames } from '#domain/routes/fit-names.ts';
import { payChangeWords, routeWords } from '#domain/routes/route-words.ts';
import { listNames } from '#domain/titles/list-names.ts';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import type { ReactNode } from 'react';
import { moveOf } from './hop-move.ts';
import { bandWords, factWords } from './role-words.ts';
import type { HopFiles } from './use-hop-files.ts';

interface RouteBriefProps {
  index: RoleIndexData;
  route: DescribedRoute;
  files: HopFiles;
  skills: OpenedSkills | null;
}

const longestExperience = 95;

const sizes: Record<BriefRoom['size'], string> = {
  roomy: 'text-[10pt]/[1.4]',
  small: 'text-[8.5pt]/[1.25]',
  short: 'text-[8.5pt]/[1.25]',
  shortest: 'text-[7.5pt]/[1.2]',
};

/** Without the full stop that follows it here, and cut where it is long. */
const shorten = (words: string): string => {
  const plain = words.trim().replace(/\.$/, '');
  return plain.length <= longestExperience ? plain : `${plain.slice(0, longestExperience).trimEnd()} …`;
};

interface HopProps {
  hop: RouteHop;
  /** From 1. */
  number: number;
  to: IndexedRole;
  statement: string;
  experience: string | null;
  gain: FittedNames | null;
}

const gainWords = (gain: FittedNames | null): string => {
  if (gain === null) return t('routes.gainUnstated');
  const { shown, more: count } = gain;
  const skills = listNames(shown, t);
  if (count === 0) return shown.length === 0 ? t('routes.gainNothing') : skills;
  return shown.length === 0 ? t('routes.gainMore', { count }) : t('routes.gainShownMore', { skills, count });
};

function Asked({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[7.5em_minmax(0,1fr)]">
      <dt className="text-ink-soft">{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Hop({ hop, number, to, statement, experience, gain }: HopProps) {
  return (
    <li className="border-t border-line-strong py-1.5">
      <p className="flex items-baseline justify-between gap-4">
        <span className="font-semibold">
          {number}. <bdi {...stated}>{to.title}</bdi>
        </span>
        <span>
          {t(hop.move.kind === 'lateral' ? 'routes.lateral' : 'routes.step')}. {statement}.
        </span>
      </p>
      <dl>
        <Asked title={t('routes.pay')}>
          {bandWords(to)} ({payChangeWords(hop.pay, t)})
        </Asked>
        <Asked title={t('routes.experience')}>
          <bdi>{experience === null ? t('routes.noneStated') : shorten(experience)}</bdi>
        </Asked>
        <Asked title={t('routes.toGain')}>{gainWords(gain)}</Asked>
      </dl>
    </li>
  );
}

/** A move of a route that is too long for more. */
function ShortHop({ hop, number, to, statement, gain }: Omit<HopProps, 'experience'>) {
  return (
    <li className="border-t border-line-strong py-0.5">
      <span className="font-semibold">
        {number}. <bdi {...stated}>{to.title}</bdi>
      </span>{' '}
      — {t(hop.move.kind === 'lateral' ? 'routes.lateral' : 'routes.step')}. {statement}. {bandWords(to)} (
      {payChangeWords(hop.pay, t)}).{' '}
      {gain === null
        ? t('routes.gainCountUnknown')
        : t('routes.gainCount', { count: gain.shown.length + gain.more })}
    </li>
  );
}

/** A route on one printed page, for a conversation about a career: its moves, what each asks for, pay, and who says so. */
export function RouteBrief({ index, route, files, skills }: RouteBriefProps) {
  const [from, to] = [index.roles[route.roles[0] ?? -1], index.roles[route.roles.at(-1) ?? -1]];
  if (!from || !to) return null;
  const titleOf = (id: string): string => index.find(id)?.title ?? id;
  const { size, letters } = briefRoom(route.hops.length);
  const names = route.hops.map((hop) => (hop.skills?.gain ?? []).map((skill) => skills?.names[skill] ?? ''));
  const fitted = fitNames(names, letters);
  const isShort = size === 'short' || size === 'shortest';
  const { moves, pay, skills: gap, stated: statements } = routeWords(route, t);
  return (
    <section data-brief className={`hidden print:block ${sizes[size]}`}>
      <p className="text-ink-soft">{t('routes.brief')}</p>
      <h1 className="text-[16pt]/[1.2] font-bold">
        {t('routes.fromTo', { from: from.title, to: to.title })}
      </h1>
      <p className="mt-1">{[moves, pay, gap, statements].filter((words) => words !== null).join('. ')}.</p>
      <p className="mt-3 pb-1.5">
        <span className="font-semibold">{t('routes.briefStart', { title: from.title })}</span> —{' '}
        {factWords(from)}.
      </p>
      <ol className="border-b border-line-strong">
        {route.hops.map((hop, at) => {
          const role = index.roles[hop.to];
          if (!role) return null;
          const shared = {
            ...{
              hop,
              number: at + 1,
              to: role,
              statement: describeStatement(moveOf(hop, index), titleOf, t),
            },
            gain: hop.skills === null ? null : (fitted[at] ?? null),
          };
          const experience = files.fileOf(role.id)?.document?.experience?.text ?? null;
          return isShort ? (
            <ShortHop key={role.id} {...shared} />
          ) : (
            <Hop key={role.id} {...shared} experience={experience} />
          );
        })}
      </ol>
      <p className="mt-3">{t('routes.briefAbout')}</p>
      <p dir="ltr" className="mt-1 text-start wrap-anywhere">
        {location.href}
      </p>
    </section>
  );
}
