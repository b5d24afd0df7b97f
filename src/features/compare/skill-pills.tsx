import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';

/** A skill in a list, with what stands behind it. */
export interface SkillPill {
  key: string;
  label: string;
  /** A mark of its kind in a word or two, beside its name. */
  note: string | null;
  detail: ReactNode;
}

interface SkillPillsProps {
  title: string;
  pills: readonly SkillPill[];
  /** Said where there are none. */
  none: string;
}

/** Skills side by side; a press on one shows what stands behind it. */
export function SkillPills({ title, pills, none }: SkillPillsProps) {
  const id = useId();
  const [openKey, setOpenKey] = useState<string | null>(null);
  const open = pills.find(({ key }) => key === openKey);
  return (
    <div className="space-y-2">
      <h5 className="text-sm font-medium text-ink-soft">
        {title} <span className="font-normal tabular-nums">{pills.length.toLocaleString(t.locale)}</span>
      </h5>
      {pills.length === 0 && <p className="text-sm text-ink-soft">{none}</p>}
      <ul className="flex flex-wrap gap-1.5">
        {pills.map(({ key, label, note }) => (
          <li key={key} className="max-w-full">
            <button
              type="button"
              aria-expanded={key === openKey}
              aria-controls={key === openKey ? id : undefined}
              onClick={() => setOpenKey(key === openKey ? null : key)}
              className="inline-flex min-h-7 max-w-full items-center gap-1.5 rounded-full border border-line bg-surface px-2.5 text-start text-xs font-medium hover:border-accent aria-expanded:border-accent aria-expanded:bg-accent aria-expanded:text-on-accent print:block! pointer-coarse:min-h-11 pointer-coarse:px-3.5"
            >
              <bdi {...stated}>{label}</bdi>
              {note !== null && <span className="font-normal opacity-80">{note}</span>}
            </button>
          </li>
        ))}
      </ul>
      {open && (
        <div id={id} className="space-y-2 rounded-lg bg-raised p-3 text-sm/relaxed">
          {open.detail}
        </div>
      )}
    </div>
  );
}
