import type { RoleFile } from '#contract/bundle-role.ts';
import { rejectPair } from '#data/rejected-pairs.ts';
import { percentOf, skillGap } from '#domain/compare/skill-gap.ts';
import type { SkillUse } from '#domain/skills/compare-skills.ts';
import { pairKey, type SkillPair } from '#domain/skills/pair-skills.ts';
import { formatWeight } from '#domain/skills/skill-weights.ts';
import { skillUses } from '#domain/skills/skill-uses.ts';
import { t } from '#messages/spoken.ts';
import { buttonClass } from '#ui/button-class.ts';
import { Link } from '@tanstack/react-router';
import { MarkedSentence } from './marked-sentence.tsx';
import type { SkillKnowledge } from './skill-knowledge.ts';
import { SkillPills, type SkillPill } from './skill-pills.tsx';

interface PairSkillsViewProps {
  kind: 'hard' | 'soft';
  from: RoleFile;
  to: RoleFile;
  knowledge: SkillKnowledge;
  rejected: ReadonlySet<string>;
}

/** The skills that one role covers of another's, those it doesn't, and the pairs that a reader rejected; hard or soft. */
export function PairSkillsView({ kind, from, to, knowledge, rejected }: PairSkillsViewProps) {
  const names = new Map([from, to].flatMap(({ skillNames }) => skillNames.map(({ id, name }) => [id, name])));
  const nameOf = (id: string) => names.get(id) ?? id;
  const usesOf = ({ document }: RoleFile) => skillUses(document?.skills[kind] ?? []);
  const { widerOf, weightOf } = knowledge;
  const gap = skillGap(usesOf(from), usesOf(to), { nameOf, widerOf, weightOf, rejected });
  const { covered, total, byKind, weight, hasRatio } = gap;

  const sentences = (file: RoleFile, use: SkillUse) => (
    <div>
      <p className="text-ink-soft">{t('compare.says', { title: file.role.title })}</p>
      <ul className="space-y-1">
        {use.sentences.map((text, number) => (
          <li key={number} className="border-s-2 border-line-strong ps-3">
            <MarkedSentence text={text} skill={{ id: use.id, name: nameOf(use.id) }} />
          </li>
        ))}
      </ul>
    </div>
  );
  const why = ({ kind: pairKind, held, asked }: SkillPair) =>
    pairKind === 'part-of'
      ? t('compare.isPart', { held: nameOf(held.id), asked: nameOf(asked.id) })
      : t(pairKind === 'exact' ? 'compare.bothName' : 'compare.bothMean', { skill: nameOf(asked.id) });
  const noteOf = ({ kind: pairKind, held }: SkillPair): string | null => {
    if (pairKind === 'exact') return null;
    return pairKind === 'alias' ? t('compare.otherWording') : t('compare.by', { skill: nameOf(held.id) });
  };
  const pillOf = (pair: SkillPair, isRejected: boolean): SkillPill => ({
    key: pairKey(pair.held.id, pair.asked.id),
    label: nameOf(pair.asked.id),
    note: noteOf(pair),
    detail: (
      <>
        <p className="font-medium">
          {why(pair)}
          <span className="font-normal text-ink-soft"> {knowledge.weightWords(pair.asked.id)}</span>
        </p>
        {sentences(from, pair.held)}
        {sentences(to, pair.asked)}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <button
            type="button"
            onClick={() => rejectPair(pairKey(pair.held.id, pair.asked.id), !isRejected)}
            className={buttonClass()}
          >
            {t(isRejected ? 'compare.countAgain' : 'compare.doubt')}
          </button>
          {aboutLink(pair.asked.id)}
        </div>
      </>
    ),
  });
  const aboutLink = (id: string) => (
    <Link
      to="/skills/$id"
      params={{ id }}
      className="inline-flex min-h-6 items-center text-accent underline underline-offset-4 pointer-coarse:min-h-11"
    >
      {t('compare.aboutSkill', { skill: nameOf(id) })}
    </Link>
  );
  const missing = gap.missing.map((use): SkillPill => ({
    ...{ key: use.id, label: nameOf(use.id), note: null },
    detail: (
      <>
        <p className="text-ink-soft">{knowledge.weightWords(use.id)}</p>
        {sentences(to, use)}
        {aboutLink(use.id)}
      </>
    ),
  }));
  const counts = [
    byKind.alias > 0 ? t('compare.inOtherWords', { count: byKind.alias }) : null,
    byKind['part-of'] > 0 ? t('compare.byAPart', { count: byKind['part-of'] }) : null,
  ].filter((text) => text !== null);
  const figure = t('compare.figure', { covered, total });
  const said = t('compare.covered', { count: covered, figure, from: from.role.title, to: to.role.title });
  const [before, after] = [
    said.slice(0, said.indexOf(figure)),
    said.slice(said.indexOf(figure) + figure.length),
  ];
  return (
    <div className="space-y-3">
      <h4 className="font-semibold">{t(`compare.${kind}`)}</h4>
      {total === 0 ? (
        <p className="text-sm text-ink-soft">{t(`compare.${kind}NamesNone`, { title: to.role.title })}</p>
      ) : (
        <>
          <p className="text-sm/relaxed" data-coverage={kind}>
            {before}
            <strong className="font-semibold tabular-nums">{figure}</strong>
            {after}
            {counts.length > 0 && `${t('list.comma')}${new Intl.ListFormat(t.locale).format(counts)}`}
            {hasRatio && ` (${percentOf(covered, total, t)})`}.
            {hasRatio && weight && (
              <span className="block text-ink-soft tabular-nums">
                {t('compare.weighed', {
                  covered: formatWeight(weight.covered, t),
                  total: formatWeight(weight.total, t),
                  share: percentOf(weight.covered, weight.total, t),
                })}
              </span>
            )}
          </p>
          <SkillPills title={t('compare.new')} pills={missing} none={t('compare.nothingNew')} />
          <SkillPills
            title={t('compare.askedByBoth')}
            pills={gap.pairs.map((pair) => pillOf(pair, false))}
            none={t('compare.none')}
          />
          {gap.rejected.length > 0 && (
            <SkillPills
              title={t('compare.rejectedByYou')}
              pills={gap.rejected.map((pair) => pillOf(pair, true))}
              none=""
            />
          )}
        </>
      )}
    </div>
  );
}
