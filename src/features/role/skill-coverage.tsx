import type { PublishedDocument, RoleFile } from '#contract/bundle-role.ts';
import type { OpenedSkills } from '#data/skill-table.ts';
import { useRejectedPairs } from '#data/rejected-pairs.ts';
import { skillTableQuery } from '#data/skill-table.ts';
import { useHeldSkills } from '#data/use-held-skills.ts';
import { describeCoverage } from '#domain/readiness/describe-coverage.ts';
import { FEWEST_FOR_RATIO } from '#domain/readiness/readiness.ts';
import { doubtedParts, pairSkills, type SkillPair } from '#domain/skills/pair-skills.ts';
import { skillUses } from '#domain/skills/skill-uses.ts';
import { t } from '#messages/spoken.ts';
import { SaidWith } from '#ui/said-with.tsx';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { PanelSection } from './panel-section.tsx';
import { SkillReasons, type SkillReason } from './skill-reasons.tsx';

const emphasis = 'font-medium text-accent underline underline-offset-4';

/** Who stands for a skill: itself, by its name or by another one, or a part of it. */
function reasonOf({ kind, held }: SkillPair, nameOf: (id: string) => string): string {
  if (kind === 'part-of') return t('role.havePart', { name: nameOf(held.id) });
  return t(kind === 'alias' ? 'role.haveAlias' : 'role.haveIt');
}

function widerOf(skills: OpenedSkills | undefined): (id: string) => string[] {
  return (id) => {
    const number = skills?.find(id) ?? null;
    return number === null
      ? []
      : (skills?.table.wider[number] ?? []).flatMap((wide) => skills?.ids[wide] ?? []);
  };
}

interface SkillCoverageProps {
  document: PublishedDocument;
  names: RoleFile['skillNames'];
}

/** How many of a role's named skills somebody has, which, and why; said aloud after a tick. */
export function SkillCoverage({ document, names }: SkillCoverageProps) {
  const { ids } = useHeldSkills();
  const rejected = doubtedParts(useRejectedPairs().pairs);
  const { data: skills, isPending } = useQuery({ ...skillTableQuery, enabled: ids.length > 0 });
  const asked = skillUses([...document.skills.hard, ...document.skills.soft]);
  if (asked.length === 0) return null;

  const known = new Map(names.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => {
    const number = skills?.find(id) ?? null;
    return known.get(id) ?? (number === null ? id : (skills?.names[number] ?? id));
  };
  const held = ids.map((id) => ({ id, sentences: [] }));
  const { pairs, missing } = pairSkills(held, asked, { nameOf, widerOf: widerOf(skills), rejected });
  const isCounted = ids.length > 0 && !isPending;
  const total = asked.length;
  const covered = pairs.map((pair): SkillReason => ({
    name: nameOf(pair.asked.id),
    reason: reasonOf(pair, nameOf),
    use: pair.asked,
  }));
  const lacking = missing.map((use): SkillReason => ({ name: nameOf(use.id), reason: null, use }));
  return (
    <PanelSection
      name="have"
      aside={isCounted ? describeCoverage({ covered: pairs.length, total }, t) : undefined}
    >
      <p role="status" className="text-sm">
        {!isCounted
          ? ''
          : total < FEWEST_FOR_RATIO
            ? t('role.tooFew', { count: total })
            : t('role.coversNamed', { coverage: describeCoverage({ covered: pairs.length, total }, t) })}
      </p>
      {isCounted ? (
        <>
          <SkillReasons title={t('role.covered')} skills={covered} />
          <SkillReasons title={t('role.missing')} skills={lacking} />
          <p className="text-sm">
            <Link to="/skills" className={emphasis}>
              {t('role.allHeld')}
            </Link>
          </p>
        </>
      ) : (
        <p className="text-sm text-ink-soft">
          <SaidWith say={(link) => t('role.tickHint', { link })}>
            <Link to="/skills" className={emphasis}>
              {t('role.held')}
            </Link>
          </SaidWith>
        </p>
      )}
    </PanelSection>
  );
}
