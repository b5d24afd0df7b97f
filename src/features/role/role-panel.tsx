import type { PublishedDocument, RoleFile } from '#contract/bundle-role.ts';
import { levelName } from '#domain/titles/level-name.ts';
import { Chip } from '#ui/chip.tsx';
import { Section } from '#ui/section.tsx';
import { MoveStatements } from './move-statements.tsx';
import { PayAround } from './pay-around.tsx';
import { SkillLines } from './skill-lines.tsx';
import { TextList } from './text-list.tsx';

const trackNames = { individual: 'Individual track', management: 'Management track' } as const;

function Facts({ file }: { file: RoleFile }) {
  const { role, document } = file;
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 text-sm">
      <dt className="text-ink-soft">Level</dt>
      <dd>
        {levelName(role.level)}, {trackNames[role.level.track].toLowerCase()}{' '}
        <span className="text-ink-soft">({role.level.reason})</span>
      </dd>
      {document !== null && document.tags.length > 0 && (
        <>
          <dt className="pt-0.5 text-ink-soft">Tags</dt>
          <dd className="flex flex-wrap gap-1.5">
            {document.tags.map((tag) => (
              <Chip key={tag}>{tag}</Chip>
            ))}
          </dd>
        </>
      )}
      {document !== null && (
        <>
          <dt className="text-ink-soft">Document</dt>
          <dd className="break-all">{document.file}</dd>
        </>
      )}
      {document?.source != null && (
        <>
          <dt className="text-ink-soft">Source</dt>
          <dd className="break-all">{document.source}</dd>
        </>
      )}
    </dl>
  );
}

function DocumentSections({ document, file }: { document: PublishedDocument; file: RoleFile }) {
  const { responsibilities, skills, education, experience } = document;
  return (
    <>
      <Section title="Role definition">
        {document.definition === null ? (
          <p className="text-sm text-ink-soft">The document has no definition.</p>
        ) : (
          document.definition.split(/\n\s*\n/u).map((paragraph, position) => (
            <p key={position} className="text-sm/relaxed">
              {paragraph}
            </p>
          ))
        )}
      </Section>
      <MoveStatements file={file} />
      <Section title="Hard skills" aside={skills.hard.length}>
        <SkillLines lines={skills.hard} names={file.skillNames} />
      </Section>
      <Section title="Soft skills" aside={skills.soft.length}>
        <SkillLines lines={skills.soft} names={file.skillNames} />
      </Section>
      <Section title="Primary responsibilities" aside={responsibilities.primary.length}>
        <TextList texts={responsibilities.primary} />
      </Section>
      <Section title="Secondary responsibilities" aside={responsibilities.secondary.length}>
        <TextList texts={responsibilities.secondary} />
      </Section>
      <Section title="Education">
        <div className="space-y-3">
          <TextList title="Minimum" texts={education.minimum} />
          <TextList title="Preferred" texts={education.preferred} />
          <TextList title="Relevant fields of study" texts={education.fields} />
        </div>
      </Section>
      <Section title="Experience">
        {experience === null ? (
          <p className="text-sm text-ink-soft">None stated.</p>
        ) : (
          <div className="space-y-3">
            <p className="text-sm/relaxed">{experience.text}</p>
            <TextList title="Preferred" texts={experience.preferred} />
          </div>
        )}
      </Section>
    </>
  );
}

/** All that is known of a role: its pay beside its neighbours', its document section by section, its moves with their sentences. */
export function RolePanel({ file }: { file: RoleFile }) {
  const { role, document } = file;
  return (
    <div className="space-y-8 p-4 sm:p-6">
      {!role.documented && (
        <p className="rounded-xl border border-dashed border-line-strong p-4 text-sm text-ink-soft">
          Other roles mention {role.title}, and it has no document of its own. What is shown here is what they
          say.
        </p>
      )}
      <PayAround file={file} />
      <Section title="At a glance">
        <Facts file={file} />
      </Section>
      {document === null ? (
        <MoveStatements file={file} />
      ) : (
        <DocumentSections document={document} file={file} />
      )}
    </div>
  );
}
