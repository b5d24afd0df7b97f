import type { RoleFile } from '#contract/bundle-role.ts';
import { rejectPair } from '#data/rejected-pairs.ts';
import { percentOf, skillGap } from '#domain/compare/skill-gap.ts';
import type { SkillUse } from '#domain/skills/compare-skills.ts';
import { pairKey, type SkillPair } from '#domain/skills/pair-skills.ts';
import { skillUses } from '#domain/skills/skill-uses.ts';
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

const kindNotes = { exact: null, alias: 'other wording', 'part-of': 'a part of it' } as const;

const weightText = (hundredths: number): string => (hundredths / 100).toFixed(1);

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
      <p className="text-ink-soft">{file.role.title}:</p>
      <ul className="space-y-1">
        {use.sentences.map((text, number) => (
          <li key={number} className="border-l-2 border-line-strong pl-3">
            <MarkedSentence text={text} skill={{ id: use.id, name: nameOf(use.id) }} />
          </li>
        ))}
      </ul>
    </div>
  );
  const why = ({ kind: pairKind, held, asked }: SkillPair) =>
    ({
      exact: `Both name ${nameOf(asked.id)}.`,
      alias: `Both mean ${nameOf(asked.id)}, at least one in other words.`,
      'part-of': `${nameOf(held.id)} is a part of ${nameOf(asked.id)}.`,
    })[pairKind];
  const pillOf = (pair: SkillPair, isRejected: boolean): SkillPill => ({
    key: pairKey(pair.held.id, pair.asked.id),
    label: nameOf(pair.asked.id),
    note: pair.kind === 'part-of' ? `by ${nameOf(pair.held.id)}` : kindNotes[pair.kind],
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
            {isRejected ? 'Count this pair again' : 'I don’t believe this pair'}
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
      About {nameOf(id)}
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
    byKind.alias > 0 ? `${byKind.alias} in other words` : null,
    byKind['part-of'] > 0 ? `${byKind['part-of']} by a part of it` : null,
  ].filter((text) => text !== null);
  return (
    <div className="space-y-3">
      <h4 className="font-semibold">{kind === 'hard' ? 'Hard skills' : 'Soft skills'}</h4>
      {total === 0 ? (
        <p className="text-sm text-ink-soft">
          {to.role.title} names no {kind} skill.
        </p>
      ) : (
        <>
          <p className="text-sm/relaxed" data-coverage={kind}>
            <strong className="font-semibold tabular-nums">
              {covered} of {total}
            </strong>{' '}
            of what {to.role.title} asks for {covered === 1 ? 'is' : 'are'} asked for by {from.role.title} too
            {counts.length > 0 && `, ${counts.join(' and ')}`}
            {hasRatio && ` (${percentOf(covered, total)})`}.
            {hasRatio && weight && (
              <span className="block text-ink-soft tabular-nums">
                {weightText(weight.covered)} of {weightText(weight.total)} where skills that many roles ask
                for count less ({percentOf(weight.covered, weight.total)}).
              </span>
            )}
          </p>
          <SkillPills title="New" pills={missing} none="Nothing new." />
          <SkillPills
            title="Asked for by both"
            pills={gap.pairs.map((pair) => pillOf(pair, false))}
            none="None."
          />
          {gap.rejected.length > 0 && (
            <SkillPills
              title="Rejected by you"
              pills={gap.rejected.map((pair) => pillOf(pair, true))}
              none=""
            />
          )}
        </>
      )}
    </div>
  );
}
