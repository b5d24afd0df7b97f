import type { IndexedRole, RoleIndexData } from '#contract/bundle-index-data.ts';
import type { OpenedSkills } from '#data/skill-table.ts';
import { describeStatement } from '#domain/graph/describe-statement.ts';
import { comparePay } from '#domain/pay/compare-pay.ts';
import { describePayComparison } from '#domain/pay/describe-pay-comparison.ts';
import type { RouteHop as Hop } from '#domain/routes/describe-route.ts';
import { payChangeWords } from '#domain/routes/route-words.ts';
import { buttonClass } from '#ui/button-class.ts';
import { Chip } from '#ui/chip.tsx';
import { MarkedTexts } from '#ui/marked-texts.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { markText } from '#messages/marked-texts.ts';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { HopSentences } from './hop-sentences.tsx';
import { HopSkills } from './hop-skills.tsx';
import { bandWords } from './role-words.ts';
import { moveIn, moveOf } from './hop-move.ts';
import type { HopFiles } from './use-hop-files.ts';

export interface RouteHopProps {
  index: RoleIndexData;
  hop: Hop;
  /** From 1. */
  number: number;
  files: HopFiles;
  skills: OpenedSkills | null;
  /** What can be asked of the role that the hop leads to; null for the last one. */
  onAvoid: (() => void) | null;
  onPass: (() => void) | null;
}

function Fact({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 gap-y-1 sm:grid-cols-[7.5rem_minmax(0,1fr)]">
      <dt className="text-sm font-semibold text-ink-soft">{title}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}

function Head({ number, from, to, hop }: { number: number; from: IndexedRole; to: IndexedRole; hop: Hop }) {
  const isLateral = hop.move.kind === 'lateral';
  return (
    <div className="space-y-1">
      <h3 className="text-lg/6 font-semibold">
        <span className="sr-only">{t('routes.hop', { number, from: from.title })} </span>
        <Link
          to="/roles/$id"
          params={{ id: to.id }}
          className="inline-block min-h-6 wrap-anywhere hover:text-accent hover:underline hover:underline-offset-4"
        >
          <bdi {...stated}>{to.title}</bdi>
        </Link>
      </h3>
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm">
        <Chip tone={isLateral ? 'lateral' : 'accent'}>{t(isLateral ? 'routes.lateral' : 'routes.step')}</Chip>
        <span className="tabular-nums">
          {bandWords(to)} <span className="text-ink-soft">({payChangeWords(hop.pay, t)})</span>
        </span>
        {!to.documented && <Chip tone="lateral">{t('head.mentioned')}</Chip>}
      </p>
    </div>
  );
}

/** One move of a route: its kind, who states it in which sentences, how pay changes, what the next role asks for. */
export function RouteHop({ index, hop, number, files, skills, onAvoid, onPass }: RouteHopProps) {
  const [from, to] = [index.roles[hop.from], index.roles[hop.to]];
  if (!from || !to) return null;
  const file = files.fileOf(to.id);
  const stated = moveOf(hop, index);
  const move = moveIn([file, files.fileOf(from.id)], stated);
  const titleOf = (id: string): string => index.find(id)?.title ?? id;
  const pay = comparePay(from.pay, to.pay);
  const experience = file?.document?.experience?.text ?? null;
  return (
    <li className="relative ps-12 pb-7 before:absolute before:start-4 before:top-9 before:bottom-0 before:w-px before:bg-line-strong last:pb-0 last:before:hidden">
      <span
        aria-hidden="true"
        className="absolute start-0 top-0 grid size-8 place-items-center rounded-full bg-accent text-sm font-semibold text-on-accent tabular-nums forced-colors:border"
      >
        {number}
      </span>
      <div className="space-y-4 rounded-2xl border border-line bg-surface p-4 shadow-card sm:p-5">
        <Head number={number} from={from} to={to} hop={hop} />
        <dl className="space-y-4">
          <Fact title={t('routes.stated')}>
            <div className="space-y-2">
              <p className="text-sm">
                <MarkedTexts said={`${describeStatement(stated, (id) => markText(titleOf(id)), t)}.`} />
              </p>
              {move ? (
                <HopSentences move={move} titleOf={titleOf} />
              ) : files.isPending ? (
                <Skeleton className="h-10 max-w-md" />
              ) : null}
            </div>
          </Fact>
          <Fact title={t('routes.pay')}>
            <p className="text-sm">
              {describePayComparison(pay, { a: from.title, b: to.title }, t).join('. ')}.
            </p>
          </Fact>
          <Fact title={t('routes.experience')}>
            {file === null && files.isPending ? (
              <Skeleton className="h-5 max-w-xs" />
            ) : (
              <p className="text-sm">
                {experience === null ? (
                  <span className="text-ink-soft">{t('routes.noExperience')}</span>
                ) : (
                  <bdi {...stated}>{experience}</bdi>
                )}
              </p>
            )}
          </Fact>
          {skills && (
            <Fact title={t('routes.toGain')}>
              <HopSkills skills={hop.skills} names={skills} file={file} />
            </Fact>
          )}
        </dl>
        {(onAvoid ?? onPass) && (
          <div className="-mx-2 -mb-2 flex flex-wrap gap-1 border-t border-line pt-2">
            {onAvoid && (
              <button
                type="button"
                onClick={onAvoid}
                className={buttonClass('quiet', 'pointer-coarse:min-h-11')}
              >
                {t('routes.avoidThis')}
                <span className="sr-only">
                  {' '}
                  (<bdi {...stated}>{to.title}</bdi>)
                </span>
              </button>
            )}
            {onPass && (
              <button
                type="button"
                onClick={onPass}
                className={buttonClass('quiet', 'pointer-coarse:min-h-11')}
              >
                {t('routes.passThis')}
                <span className="sr-only">
                  {' '}
                  (<bdi {...stated}>{to.title}</bdi>)
                </span>
              </button>
            )}
          </div>
        )}
      </div>
    </li>
  );
}
