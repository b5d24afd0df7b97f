import type { IndexedRole } from '#contract/bundle-index-data.ts';
import type { FamilyView, Rung } from '#domain/graph/family-view.ts';
import type { BandRowData } from '#domain/pay/band-rows.ts';
import { describeBand } from '#domain/pay/describe-band.ts';
import { withoutWording } from '#domain/pay/without-wording.ts';
import { sayLevel } from '#domain/titles/say-level.ts';
import { ScaleTicks } from '#ui/scale-ticks.tsx';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { Link } from '@tanstack/react-router';
import { BandCell } from './band-cell.tsx';

const rowClass = 'grid gap-x-6 gap-y-1.5 sm:grid-cols-[minmax(0,1fr)_minmax(0,16rem)]';

function Step({ role: { role, next }, band }: { role: Rung<IndexedRole>; band: BandRowData | undefined }) {
  return (
    <li className={`${rowClass} border-t border-line py-3`}>
      <div className="min-w-0 space-y-1">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <Link
            to="/roles/$id"
            params={{ id: role.id }}
            data-role-id={role.id}
            className="inline-flex min-h-6 items-center font-medium underline decoration-line-strong underline-offset-4 hover:text-accent pointer-coarse:min-h-11"
          >
            <bdi {...stated}>{role.title}</bdi>
          </Link>
          <span className="text-xs text-ink-soft">{sayLevel(role.level, t)}</span>
        </p>
        {next.length > 0 && (
          <ul
            aria-label={t('family.leadsTo', { title: role.title })}
            className="flex flex-wrap gap-x-3 text-sm text-ink-soft"
          >
            {next.map(({ id, title }) => (
              <li
                key={id}
                className="flex items-center before:me-1.5 before:content-['→'/''] rtl:before:content-['←'/'']"
              >
                <Link
                  to="/roles/$id"
                  params={{ id }}
                  className="inline-flex min-h-6 items-center hover:text-accent hover:underline pointer-coarse:min-h-11"
                >
                  <bdi {...stated}>{title}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="space-y-1 self-center">
        <p className="text-sm tabular-nums sm:text-end">
          {describeBand({ documented: true, pay: withoutWording(role.pay, t) }, t)}
        </p>
        <BandCell band={band} />
      </div>
    </li>
  );
}

/** A family's roles by level, lowest first, each with its band and with the roles of the family that it leads to. */
export function FamilyLadder({ view: { levels, bands } }: { view: FamilyView<IndexedRole> }) {
  const bandOf = new Map(bands?.rows.map((row) => [row.key, row]));
  return (
    <section aria-label={t('family.byLevel')} className="min-w-0 space-y-6">
      {levels.map(({ rank, rungs }) => (
        <section key={rank} aria-label={t('level.other', { rank })} className="space-y-1">
          <h2 className="text-sm font-semibold text-ink-soft">{t('level.other', { rank })}</h2>
          <ul>
            {rungs.map((rung) => (
              <Step key={rung.role.id} role={rung} band={bandOf.get(rung.role.id)} />
            ))}
          </ul>
        </section>
      ))}
      {bands && (
        <div className={`${rowClass} max-sm:hidden`}>
          <span />
          <ScaleTicks ticks={bands.ticks} />
        </div>
      )}
    </section>
  );
}
