import type { RoleFile } from '#contract/bundle-role.ts';
import { markText } from '#messages/marked-texts.ts';
import { t } from '#messages/spoken.ts';
import { MarkedTexts } from '#ui/marked-texts.tsx';

const most = 5;

/** Says of a role without a document who mentions it; in which sentences stands below. */
export function MentionedBy({ file: { role, neighbourhood } }: { file: RoleFile }) {
  const speakers = new Set(
    neighbourhood.moves.flatMap(({ evidence }) => evidence.map(({ statedBy }) => statedBy)),
  );
  const titles = neighbourhood.roles.filter(({ id }) => speakers.has(id)).map(({ title }) => title);
  const rest = titles.length - most;
  const named = [
    ...titles.slice(0, most).map(markText),
    ...(rest > 0 ? [t('role.more', { count: rest })] : []),
  ];
  const title = markText(role.title);
  const said =
    titles.length === 0
      ? t('role.mentionedByOthers', { title })
      : t('role.mentioned', {
          count: titles.length,
          names: new Intl.ListFormat(t.locale).format(named),
          title,
        });
  return (
    <p className="mb-4 rounded-xl border border-dashed border-line-strong p-4 text-sm text-ink-soft">
      <MarkedTexts said={said} />
    </p>
  );
}
