import type { RoleFile } from '#contract/bundle-role.ts';
import {
  compareResponsibilities,
  listResponsibilities,
  type Responsibility,
  type SharedResponsibility,
} from '#domain/compare/compare-responsibilities.ts';
import { markMatters } from '#domain/compare/matter-words.ts';
import { listNames } from '#domain/titles/list-names.ts';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { Icon } from '#ui/icon.tsx';

const kinds = ['deepened', 'narrowed', 'alike'] as const;

function Marked({ text, shared }: { text: string; shared: readonly string[] }) {
  return markMatters(text, shared).map((part, position) =>
    part.isShared ? (
      <mark
        key={position}
        className="bg-transparent font-semibold text-ink underline decoration-accent decoration-2 underline-offset-2"
      >
        {part.text}
      </mark>
    ) : (
      part.text
    ),
  );
}

function Pair({ pair, from, to }: { pair: SharedResponsibility; from: RoleFile; to: RoleFile }) {
  return (
    <li className="grid gap-x-6 gap-y-2 border-t border-line py-3 sm:grid-cols-2">
      {(
        [
          [from, pair.from],
          [to, pair.to],
        ] as const
      ).map(([{ role }, { text }]) => (
        <p key={role.id} className="text-sm/relaxed">
          <bdi {...stated} className="block text-xs text-ink-soft">
            {role.title}
          </bdi>
          <span {...stated} className="block">
            <Marked text={text} shared={pair.shared} />
          </span>
        </p>
      ))}
      {pair.changes.length > 0 && (
        <p className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-soft sm:col-span-2">
          {pair.changes.map((change) => (
            <span key={change.kind} className="inline-flex items-center gap-1">
              {t(`compare.${change.kind}`)}: <q {...stated}>{change.from}</q>
              <Icon name="right" className="size-3 rtl:-scale-x-100" />
              <span className="sr-only">{t('compare.becomes')}</span>
              <q {...stated}>{change.to}</q>
            </span>
          ))}
        </p>
      )}
    </li>
  );
}

function Plain({ title, about, all }: { title: string; about: string; all: readonly Responsibility[] }) {
  return (
    <div className="min-w-0 space-y-1.5">
      <h4 className="font-semibold">
        {title}{' '}
        <span className="font-normal text-ink-soft tabular-nums">{all.length.toLocaleString(t.locale)}</span>
        <span className="block text-xs font-normal text-ink-soft">{about}</span>
      </h4>
      <ul className="list-disc space-y-1.5 ps-4 text-sm/relaxed marker:text-line-strong">
        {all.map(({ text, isSecondary }) => (
          <li key={text} {...stated}>
            {text}
            {isSecondary && <bdi className="text-xs text-ink-soft"> {t('compare.secondary')}</bdi>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What changes in the responsibilities from one role to another: both sentences where they are about one matter, else added or dropped. */
export function ChangedResponsibilities({ from, to }: { from: RoleFile; to: RoleFile }) {
  if (!from.document || !to.document)
    return (
      <p className="text-sm text-ink-soft">
        {t('compare.responsibilitiesUnknown', {
          titles: listNames(
            [from, to].flatMap(({ role, document }) => (document ? [] : role.title)),
            t,
          ),
        })}
      </p>
    );
  const { shared, added, dropped } = compareResponsibilities(
    listResponsibilities(from.document.responsibilities),
    listResponsibilities(to.document.responsibilities),
  );
  return (
    <div className="space-y-6">
      {kinds.map((kind) => {
        const pairs = shared.filter((pair) => pair.kind === kind);
        if (pairs.length === 0) return null;
        return (
          <div key={kind}>
            <h4 className="pb-2 font-semibold">
              {t(`compare.${kind}`)}{' '}
              <span className="font-normal text-ink-soft tabular-nums">
                {pairs.length.toLocaleString(t.locale)}
              </span>
              <span className="block text-xs font-normal text-ink-soft">{t(`compare.${kind}About`)}</span>
            </h4>
            <ul>
              {pairs.map((pair) => (
                <Pair key={`${pair.from.text} ${pair.to.text}`} pair={pair} from={from} to={to} />
              ))}
            </ul>
          </div>
        );
      })}
      <div className="grid gap-6 border-t border-line pt-4 sm:grid-cols-2">
        <Plain
          title={t('compare.dropped')}
          about={t('compare.onlyIn', { title: from.role.title })}
          all={dropped}
        />
        <Plain title={t('compare.added')} about={t('compare.onlyIn', { title: to.role.title })} all={added} />
      </div>
      <p className="text-xs text-ink-soft">{t('compare.matched')}</p>
    </div>
  );
}
