import type { RoleFile } from '#contract/bundle-role.ts';
import type { ComparedSkill } from '#domain/skills/compare-skills.ts';
import { compareSkills, coverage } from '#domain/skills/compare-skills.ts';
import { skillUses } from '#domain/skills/skill-uses.ts';
import { Icon } from '#ui/icon.tsx';
import { Section } from '#ui/section.tsx';

type Kind = 'hard' | 'soft';

function Skill({ skill, name, files }: { skill: ComparedSkill; name: string; files: readonly RoleFile[] }) {
  return (
    <li>
      <details className="group">
        <summary className="inline-flex min-h-7 cursor-pointer list-none items-center gap-1 rounded-full border border-line bg-raised px-2.5 text-xs font-medium group-open:border-accent hover:border-line-strong">
          <span>{name}</span>
          <Icon name="quote" className="size-3 text-ink-soft" />
          <span className="sr-only">: show the sentences</span>
        </summary>
        <ul className="mt-1.5 mb-2 space-y-1 border-l-2 border-line pl-3 text-sm">
          {files.flatMap(({ role }, position) =>
            (skill.sentences[position] ?? []).map((sentence, number) => (
              <li key={`${role.id} ${number}`}>
                <span className="text-ink-soft">{role.title}:</span> <q>{sentence}</q>
              </li>
            )),
          )}
        </ul>
      </details>
    </li>
  );
}

interface SkillGroupProps {
  title: string;
  skills: readonly ComparedSkill[];
  nameOf: (id: string) => string;
  files: readonly RoleFile[];
}

function SkillGroup({ title, skills, nameOf, files }: SkillGroupProps) {
  return (
    <div className="min-w-0 space-y-2">
      <h4 className="text-sm font-semibold">
        {title} <span className="font-normal text-ink-soft tabular-nums">({skills.length})</span>
      </h4>
      {skills.length === 0 ? (
        <p className="text-sm text-ink-soft">None.</p>
      ) : (
        <ul className="flex flex-wrap gap-1.5">
          {skills.map((skill) => (
            <Skill key={skill.id} skill={skill} name={nameOf(skill.id)} files={files} />
          ))}
        </ul>
      )}
    </div>
  );
}

const kindTitles: Record<Kind, string> = { hard: 'Hard skills', soft: 'Soft skills' };

function KindOfSkill({ kind, files }: { kind: Kind; files: readonly RoleFile[] }) {
  const names = new Map(files.flatMap(({ skillNames }) => skillNames.map(({ id, name }) => [id, name])));
  const nameOf = (id: string) => names.get(id) ?? id;
  const { byAll, bySome, byOne } = compareSkills(
    files.map(({ document }) => skillUses(document?.skills[kind] ?? [])),
  );
  const withTitles = (skill: ComparedSkill) =>
    files.flatMap(({ role }, position) => (skill.askedBy[position] ? role.title : [])).join(', ');
  const someGroups = [...new Set(bySome.map(withTitles))];
  return (
    <div className="space-y-4 rounded-2xl border border-line bg-surface p-5 shadow-card">
      <h3 className="font-semibold">{kindTitles[kind]}</h3>
      <div className={`grid gap-6 ${files.length > 2 ? 'md:grid-cols-2 xl:grid-cols-4' : 'md:grid-cols-3'}`}>
        <SkillGroup
          title={files.length === 2 ? 'Shared by both' : 'Shared by all'}
          skills={byAll}
          nameOf={nameOf}
          files={files}
        />
        {someGroups.map((titles) => (
          <SkillGroup
            key={titles}
            title={`Shared by ${titles}`}
            skills={bySome.filter((skill) => withTitles(skill) === titles)}
            nameOf={nameOf}
            files={files}
          />
        ))}
        {files.map(({ role }, position) => (
          <SkillGroup
            key={role.id}
            title={`Only ${role.title}`}
            skills={byOne.filter((skill) => skill.askedBy[position])}
            nameOf={nameOf}
            files={files}
          />
        ))}
      </div>
    </div>
  );
}

/** For each role in turn: how many of the next one's hard skills it asks for too. */
function Coverages({ files }: { files: readonly RoleFile[] }) {
  const idsOf = ({ document }: RoleFile) => skillUses(document?.skills.hard ?? []).map(({ id }) => id);
  const pairs = files.flatMap((from) => files.filter((to) => to !== from).map((to) => ({ from, to })));
  return (
    <ul className="list-disc pl-5 text-sm text-ink-soft marker:text-line-strong">
      {pairs.map(({ from, to }) => {
        const { covered, total } = coverage(idsOf(from), idsOf(to));
        if (total === 0) return null;
        return (
          <li key={`${from.role.id} ${to.role.id}`}>
            {from.role.title} asks for {covered.length} of the {total} hard skills that {to.role.title} names.
          </li>
        );
      })}
    </ul>
  );
}

/** The named skills of the compared roles: shared by all, by some, or only here, each with its sentences. */
export function ComparedSkills({ files }: { files: readonly RoleFile[] }) {
  return (
    <Section title="Skills">
      <p className="text-sm text-ink-soft">
        Skills are the ones named in the documents’ sentences; open one to read them.
      </p>
      <Coverages files={files} />
      <KindOfSkill kind="hard" files={files} />
      <KindOfSkill kind="soft" files={files} />
    </Section>
  );
}
