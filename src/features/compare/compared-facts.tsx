import type { RoleFile } from '#contract/bundle-role.ts';
import { sayLevel } from '#domain/titles/say-level.ts';
import { Section } from '#ui/section.tsx';
import { t } from '#messages/spoken.ts';
import { ColumnHeads, columnClass } from './column-heads.tsx';

const rows: readonly { title: string; of: (file: RoleFile) => readonly string[] }[] = [
  { title: 'Level', of: ({ role }) => [sayLevel(role.level, t)] },
  { title: 'Track', of: ({ role }) => [role.level.track === 'management' ? 'Management' : 'Individual'] },
  { title: 'Level read from', of: ({ role }) => [role.level.reason] },
  { title: 'Family', of: ({ role }) => (role.family === null ? [] : [role.family]) },
  { title: 'Experience', of: ({ document }) => (document?.experience ? [document.experience.text] : []) },
  { title: 'Preferred experience', of: ({ document }) => document?.experience?.preferred ?? [] },
  { title: 'Minimum education', of: ({ document }) => document?.education.minimum ?? [] },
  { title: 'Preferred education', of: ({ document }) => document?.education.preferred ?? [] },
  { title: 'Fields of study', of: ({ document }) => document?.education.fields ?? [] },
];

function Texts({ texts, isKnown }: { texts: readonly string[]; isKnown: boolean }) {
  if (texts.length === 0)
    return <span className="text-ink-soft">{isKnown ? 'None stated' : 'Unknown: no document'}</span>;
  if (texts.length === 1) return texts[0];
  return (
    <ul className="list-disc space-y-1 pl-4 marker:text-line-strong">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

/** The compared roles' other facts, side by side. Where all say the same, the row says so. */
export function ComparedFacts({ files, shown }: { files: readonly RoleFile[]; shown: string }) {
  return (
    <Section title="Level, experience and education">
      <table className="w-full table-fixed border-separate border-spacing-0 rounded-2xl border border-line bg-surface text-sm shadow-card">
        <caption className="sr-only">Level, experience and education of the compared roles</caption>
        <ColumnHeads first="Fact" files={files} shown={shown} />
        <tbody>
          {rows.map(({ title, of }) => {
            const texts = files.map((file) => of(file));
            const isSame = new Set(texts.map((each) => each.join('\n'))).size === 1 && texts[0]?.length !== 0;
            return (
              <tr key={title}>
                <th
                  scope="row"
                  className="border-t border-line px-3 py-2.5 pl-4 text-left align-top font-medium text-ink-soft"
                >
                  {title}
                  {isSame && <span className="block text-xs font-normal">the same</span>}
                </th>
                {files.map((file, place) => (
                  <td
                    key={file.role.id}
                    className={`border-t border-line px-3 py-2.5 align-top leading-relaxed wrap-anywhere ${columnClass(file.role.id === shown)}`}
                  >
                    <Texts texts={texts[place] ?? []} isKnown={file.role.documented} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Section>
  );
}
