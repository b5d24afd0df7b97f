import type { SkillUse } from '#domain/skills/compare-skills.ts';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { Link } from '@tanstack/react-router';

/** A skill of a role; `reason` tells why it counts as covered. */
export interface SkillReason {
  name: string;
  reason: string | null;
  use: SkillUse;
}

/** Skills that can be opened: why they count, and the sentences that ask for them. */
export function SkillReasons({ title, skills }: { title: string; skills: readonly SkillReason[] }) {
  if (skills.length === 0) return null;
  return (
    <div className="space-y-2">
      <h3 className="flex items-baseline gap-2 text-sm font-semibold text-ink-soft">
        {title} <span className="text-xs font-normal tabular-nums">{skills.length}</span>
      </h3>
      <ul className="flex flex-wrap gap-1.5">
        {skills.map(({ name, reason, use }) => (
          <li key={use.id} className="max-w-full">
            <details className="group">
              <summary className="inline-flex min-h-7 cursor-pointer list-none items-center rounded-full border border-line bg-raised px-2.5 text-xs font-medium wrap-anywhere group-open:border-accent hover:border-line-strong pointer-coarse:min-h-11">
                <bdi {...stated}>{name}</bdi>
              </summary>
              <div className="mt-1.5 mb-2 space-y-1 border-s-2 border-line ps-3 text-sm">
                {reason !== null && <p>{reason}</p>}
                {use.sentences.map((sentence) => (
                  <p key={sentence}>
                    <span className="text-ink-soft">{t('role.documentSays')}</span>{' '}
                    <q {...stated}>{sentence}</q>
                  </p>
                ))}
                <Link
                  to="/skills/$id"
                  params={{ id: use.id }}
                  className="inline-block min-h-6 text-accent underline underline-offset-4"
                >
                  {t('view.about', { title: name })}
                </Link>
              </div>
            </details>
          </li>
        ))}
      </ul>
    </div>
  );
}
