import type { RoleFile } from '#contract/bundle-role.ts';
import { levelName } from '#domain/titles/level-name.ts';
import { Section } from '#ui/section.tsx';
import type { ReactNode } from 'react';

const list = (texts: readonly string[]): ReactNode =>
  texts.length === 0 ? (
    <span className="text-ink-soft">None stated</span>
  ) : texts.length === 1 ? (
    texts[0]
  ) : (
    <ul className="list-disc space-y-1 pl-4 marker:text-line-strong">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );

const rows: readonly { title: string; of: (file: RoleFile) => ReactNode }[] = [
  { title: 'Level', of: ({ role }) => levelName(role.level) },
  {
    title: 'Track',
    of: ({ role }) => (role.level.track === 'management' ? 'Management' : 'Individual'),
  },
  { title: 'Family', of: ({ role }) => role.family ?? <span className="text-ink-soft">Not stated</span> },
  { title: 'Experience', of: ({ document }) => list(document?.experience ? [document.experience.text] : []) },
  { title: 'Minimum education', of: ({ document }) => list(document?.education.minimum ?? []) },
  { title: 'Preferred education', of: ({ document }) => list(document?.education.preferred ?? []) },
  { title: 'Fields of study', of: ({ document }) => list(document?.education.fields ?? []) },
];

/** The compared roles' other facts, side by side; on a phone one below the other. */
export function ComparedFacts({ files }: { files: readonly RoleFile[] }) {
  return (
    <Section title="Level, experience and education">
      <div className="divide-y divide-line rounded-2xl border border-line bg-surface shadow-card">
        {rows.map(({ title, of }) => (
          <div key={title} className="space-y-2 p-4 sm:px-5">
            <h3 className="text-sm font-semibold text-ink-soft">{title}</h3>
            <dl
              className={`grid gap-x-6 gap-y-3 text-sm/relaxed ${['', '', 'sm:grid-cols-2', 'sm:grid-cols-3', 'sm:grid-cols-2 lg:grid-cols-4'][files.length] ?? ''}`}
            >
              {files.map((file) => (
                <div key={file.role.id} className="min-w-0">
                  <dt className="text-xs text-ink-soft">{file.role.title}</dt>
                  <dd>{of(file)}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
    </Section>
  );
}
