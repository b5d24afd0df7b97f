import type { RoleFile } from '#contract/bundle-role.ts';
import type { ComparedPair } from '#contract/compare-query.ts';
import type { RejectedPairs } from '#data/rejected-pairs.ts';
import { t } from '#messages/spoken.ts';
import { Section } from '#ui/section.tsx';
import { ChangedResponsibilities } from './changed-responsibilities.tsx';
import { PairChoice } from './pair-choice.tsx';
import { PairSkillsView } from './pair-skills-view.tsx';
import { PairSummary } from './pair-summary.tsx';
import type { SkillKnowledge } from './skill-knowledge.ts';

interface PairSectionProps {
  files: readonly RoleFile[];
  pair: ComparedPair;
  onPair: (pair: ComparedPair) => void;
  knowledge: SkillKnowledge;
  rejected: RejectedPairs;
}

const part = 'rounded-2xl border border-line bg-surface p-4 shadow-card sm:p-5';

/** What changes on the way from one of the compared roles to another. */
export function PairSection({ files, pair, onPair, knowledge, rejected }: PairSectionProps) {
  const fileOf = (id: string) => files.find(({ role }) => role.id === id);
  const [from, to] = [fileOf(pair.from), fileOf(pair.to)];
  if (!from || !to) return null;
  const skills = { from, to, knowledge, rejected: rejected.pairs };
  return (
    <Section title={t('compare.changes', { from: from.role.title, to: to.role.title })}>
      <PairChoice files={files} pair={pair} onChange={onPair} />
      <div className={part}>
        <PairSummary from={from} to={to} />
      </div>
      <div className={`${part} space-y-4`}>
        <h3 className="text-base font-semibold">{t('compare.skills')}</h3>
        {!rejected.isKept && (
          <p role="status" className="text-sm text-ink-soft">
            {t('compare.notKept')}
          </p>
        )}
        {from.document && to.document ? (
          <div className="grid gap-x-8 gap-y-6 lg:grid-cols-[2fr_1fr]">
            <PairSkillsView key={`hard ${from.role.id} ${to.role.id}`} kind="hard" {...skills} />
            <PairSkillsView key={`soft ${from.role.id} ${to.role.id}`} kind="soft" {...skills} />
          </div>
        ) : (
          <p className="text-sm text-ink-soft">{t('compare.skillsNotKnown')}</p>
        )}
      </div>
      <div className={`${part} space-y-4`}>
        <h3 className="text-base font-semibold">{t('compare.responsibilities')}</h3>
        <ChangedResponsibilities from={from} to={to} />
      </div>
    </Section>
  );
}
