import type { RoleFile } from '#contract/bundle-role.ts';
import type { CompareQuery } from '#contract/compare-query.ts';
import { useRejectedPairs } from '#data/rejected-pairs.ts';
import { ComparedFacts } from '#features/compare/compared-facts.tsx';
import { ComparedPay } from '#features/compare/compared-pay.tsx';
import { ComparedSkills } from '#features/compare/compared-skills.tsx';
import { PairSection } from '#features/compare/pair-section.tsx';
import { ShownRole } from '#features/compare/shown-role.tsx';
import type { SkillKnowledge } from '#features/compare/skill-knowledge.ts';
import { memo } from 'react';

interface ComparisonProps {
  /** Two at least. */
  files: readonly RoleFile[];
  /** The pair whose differences are told, where one was chosen. */
  from: string | null;
  to: string | null;
  /** The role that a narrow screen shows, where one was chosen. */
  shown: string | null;
  skills: CompareQuery['skills'];
  knowledge: SkillKnowledge;
  /** `isReplaced`: without a step of its own in the history. */
  onShow: (change: Partial<CompareQuery>, isReplaced?: boolean) => void;
}

/** All that is said of compared roles: pay, facts, skills, and two of them in every detail. */
export const Comparison = memo(function Comparison(props: ComparisonProps) {
  const { files, from, to, skills: skillsShown, knowledge, onShow } = props;
  const rejected = useRejectedPairs();
  const [first = '', second = ''] = files.map(({ role }) => role.id);
  const isThere = (id: string | null): id is string => files.some(({ role }) => role.id === id);
  const pair = isThere(from) && isThere(to) ? { from, to } : { from: first, to: second };
  const shown = isThere(props.shown) ? props.shown : first;
  return (
    <div className="space-y-8 embedded:space-y-6">
      <ComparedPay files={files} pair={pair} />
      <div className="space-y-8">
        <ShownRole files={files} shown={shown} onShow={(id) => onShow({ shown: id }, true)} />
        <ComparedFacts files={files} shown={shown} />
        <ComparedSkills
          files={files}
          shown={shown}
          skillsShown={skillsShown}
          onSkillsShown={(chosen) => onShow({ skills: chosen }, true)}
          knowledge={knowledge}
          rejected={rejected.pairs}
        />
      </div>
      <PairSection
        files={files}
        pair={pair}
        onPair={(chosen) => onShow({ pair: chosen })}
        knowledge={knowledge}
        rejected={rejected}
      />
    </div>
  );
});
