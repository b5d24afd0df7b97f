import type { IndexedMove, IndexedRole } from '#contract/bundle-index-data.ts';
import { useCompareChoice } from '#data/compare-tray.ts';
import { familyName } from '#domain/page/describe-family.ts';
import { sayLevel } from '#domain/titles/say-level.ts';
import { AddToggle } from '#ui/add-toggle.tsx';
import { buttonClass } from '#ui/button-class.ts';
import { Chip } from '#ui/chip.tsx';
import { Icon } from '#ui/icon.tsx';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { Link } from '@tanstack/react-router';
import { bandWords } from './role-words.ts';

const routeLinkClass =
  'inline-flex min-h-8 items-center font-medium text-accent underline underline-offset-4 pointer-coarse:min-h-11';

/** How many moves lead to a role, on from it, and sideways. */
function moveWords(number: number, moves: readonly IndexedMove[]): string {
  const steps = moves.filter(({ kind }) => kind === 'step');
  const before = steps.filter(({ to }) => to === number).length;
  const after = steps.length - before;
  const beside = moves.length - steps.length;
  return t('map.moves', { before, after, beside });
}

interface RoleSummaryProps {
  role: IndexedRole;
  moves: readonly IndexedMove[];
  /** "covers 9 of 14"; null where that is not known. */
  covered: string | null;
  /** The lane that the role stands in, which is not its family where it states none. */
  lane: string | null;
  onClose: () => void;
}

/** The selected role in short, and the way to its page. */
export function RoleSummary({ role, moves, covered, lane, onClose }: RoleSummaryProps) {
  const choice = useCompareChoice(role.id);
  const standsWith = role.family === null && lane !== null ? t('map.standsWith', { lane }) : null;
  return (
    <section
      aria-label={t('map.selected')}
      className="absolute inset-x-3 bottom-3 rounded-2xl border border-line bg-surface p-4 shadow-raised sm:start-46 sm:end-auto sm:bottom-4 sm:w-88"
    >
      <div className="flex items-start justify-between gap-2">
        <h2 className="text-lg/6 font-semibold wrap-anywhere">
          <bdi {...stated}>{role.title}</bdi>
        </h2>
        <button
          type="button"
          onClick={onClose}
          className="-me-2 -mt-2 grid size-10 shrink-0 place-items-center rounded-lg text-ink-soft hover:bg-raised hover:text-ink"
        >
          <Icon name="close" className="size-4.5" />
          <span className="sr-only">{t('map.close')}</span>
        </button>
      </div>
      <p className="mt-0.5 font-medium tabular-nums">{bandWords(role)}</p>
      <p className="mt-2 flex flex-wrap gap-1.5">
        <Chip>{sayLevel(role.level, t)}</Chip>
        <Chip>
          <bdi>{familyName(role.family, t)}</bdi>
        </Chip>
        {covered !== null && <Chip>{covered}</Chip>}
      </p>
      <p className="mt-2 text-sm text-ink-soft">
        {moveWords(role.number, moves)}
        {standsWith !== null && ` ${standsWith}`}
      </p>
      <p className="mt-2 flex flex-wrap items-center gap-x-3 text-sm">
        <span className="text-ink-soft">{t('map.planRoute')}</span>
        <Link to="/routes" search={{ from: role.id }} className={routeLinkClass}>
          {t('map.fromHere')}
        </Link>
        <Link to="/routes" search={{ to: role.id }} className={routeLinkClass}>
          {t('map.toHere')}
        </Link>
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Link to="/roles/$id" params={{ id: role.id }} className={buttonClass('primary', 'flex-1')}>
          {t('map.openRole')} <Icon name="right" className="size-4 rtl:-scale-x-100" />
        </Link>
        <span className="contents embedded:hidden">
          <AddToggle title={role.title} {...choice} />
        </span>
      </div>
    </section>
  );
}
