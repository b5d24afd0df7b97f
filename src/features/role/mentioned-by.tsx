import type { RoleFile } from '#contract/bundle-role.ts';

const most = 5;
const list = new Intl.ListFormat('en');

/** Says of a role without a document who mentions it; in which sentences stands below. */
export function MentionedBy({ file: { role, neighbourhood } }: { file: RoleFile }) {
  const speakers = new Set(
    neighbourhood.moves.flatMap(({ evidence }) => evidence.map(({ statedBy }) => statedBy)),
  );
  const titles = neighbourhood.roles.filter(({ id }) => speakers.has(id)).map(({ title }) => title);
  const rest = titles.length - most;
  const named = [...titles.slice(0, most), ...(rest > 0 ? [`${rest} more`] : [])];
  return (
    <p className="mb-4 rounded-xl border border-dashed border-line-strong p-4 text-sm text-ink-soft">
      {titles.length === 0
        ? 'Other roles mention'
        : `${list.format(named)} ${titles.length === 1 ? 'mentions' : 'mention'}`}{' '}
      {role.title}, and it has no document of its own. What is shown here is what they say, in their
      sentences.
    </p>
  );
}
