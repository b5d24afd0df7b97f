import type { RoleFile } from '#contract/bundle-role.ts';
import { sayLevelReason } from '#domain/titles/say-level-reason.ts';
import { sayLevel } from '#domain/titles/say-level.ts';
import { Section } from '#ui/section.tsx';
import type { MessageKey } from '#messages/message-types.ts';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { ColumnHeads, columnClass } from './column-heads.tsx';

/** What each row is called, and what it says of a role. */
const rows = [
  ['compare.level', ({ role }) => [sayLevel(role.level, t)]],
  ['compare.track', ({ role }) => [t('compare.trackOf', { track: role.level.track })]],
  ['compare.levelFrom', ({ role }) => [sayLevelReason(role.level, t)]],
  ['compare.family', ({ role }) => (role.family === null ? [] : [role.family])],
  ['compare.experience', ({ document }) => (document?.experience ? [document.experience.text] : [])],
  ['compare.experiencePreferred', ({ document }) => document?.experience?.preferred ?? []],
  ['compare.educationMinimum', ({ document }) => document?.education.minimum ?? []],
  ['compare.educationPreferred', ({ document }) => document?.education.preferred ?? []],
  ['compare.fields', ({ document }) => document?.education.fields ?? []],
] as const satisfies readonly (readonly [MessageKey, (file: RoleFile) => readonly string[]])[];

function Texts({ texts, isKnown }: { texts: readonly string[]; isKnown: boolean }) {
  if (texts.length === 0)
    return <span className="text-ink-soft">{t(isKnown ? 'compare.noneStated' : 'compare.noDocument')}</span>;
  if (texts.length === 1) return <bdi {...stated}>{texts[0]}</bdi>;
  return (
    <ul className="list-disc space-y-1 ps-4 marker:text-line-strong">
      {texts.map((text) => (
        <li key={text} {...stated}>
          {text}
        </li>
      ))}
    </ul>
  );
}

/** The compared roles' other facts, side by side. Where all say the same, the row says so. */
export function ComparedFacts({ files, shown }: { files: readonly RoleFile[]; shown: string }) {
  return (
    <Section title={t('compare.facts')}>
      <table className="w-full table-fixed border-separate border-spacing-0 rounded-2xl border border-line bg-surface text-sm shadow-card">
        <caption className="sr-only">{t('compare.factsOf')}</caption>
        <ColumnHeads first={t('compare.fact')} files={files} shown={shown} />
        <tbody>
          {rows.map(([key, of]) => {
            const texts = files.map((file) => of(file));
            const isSame = new Set(texts.map((each) => each.join('\n'))).size === 1 && texts[0]?.length !== 0;
            return (
              <tr key={key}>
                <th
                  scope="row"
                  className="border-t border-line px-3 py-2.5 ps-4 text-start align-top font-medium text-ink-soft"
                >
                  {t(key)}
                  {isSame && <span className="block text-xs font-normal">{t('compare.same')}</span>}
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
