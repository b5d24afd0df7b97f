import { manifestQuery } from '#data/manifest.ts';
import { roleIndexQuery } from '#data/role-index.ts';
import { corpusPaths, countKept, saveCorpus, type SavingOutcome } from '#data/saved-corpus.ts';
import { askToStay, forgetCorpus, keptFilesQuery, savingEffects } from '#data/saving-effects.ts';
import { t } from '#messages/spoken.ts';
import { buttonClass } from '#ui/button-class.ts';
import { Icon } from '#ui/icon.tsx';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';

type Problem = Exclude<SavingOutcome, 'saved' | 'cancelled'> | 'refused';

/** Less than this is shown as nothing. */
const leastBytes = 50_000;

const megabytes = (bytes: number): string =>
  new Intl.NumberFormat(t.locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(
    bytes / 1e6,
  );

/** How much of the corpus is on this device, a way to save all of it, and a way to remove it. */
export function SaveOffline() {
  const { data: manifest } = useQuery(manifestQuery);
  const { data: index } = useQuery(roleIndexQuery);
  const paths = useMemo(
    () =>
      manifest && index
        ? corpusPaths(
            manifest,
            index.roles.map(({ id }) => id),
          )
        : [],
    [manifest, index],
  );
  const { data: found, isError, refetch } = useQuery(keptFilesQuery);
  const [saving, setSaving] = useState<{ stop: AbortController; kept: number } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const kept = saving?.kept ?? countKept(paths, found?.paths ?? []);
  const isAll = paths.length > 0 && kept === paths.length;
  const size = saving || (found?.bytes ?? 0) < leastBytes ? null : megabytes(found?.bytes ?? 0);
  const shownProblem = isError ? 'refused' : problem;

  const save = async () => {
    const stop = new AbortController();
    setProblem(null);
    try {
      const outcome = await saveCorpus(paths, savingEffects, stop.signal, (done) =>
        setSaving({ stop, kept: done }),
      );
      if (outcome === 'full' || outcome === 'unreachable') setProblem(outcome);
      if (outcome === 'saved') await askToStay();
    } catch {
      setProblem('refused');
    }
    await refetch();
    setSaving(null);
    button.current?.focus();
  };
  const remove = async () => {
    await forgetCorpus();
    await refetch();
  };

  return (
    <section aria-labelledby="offline" className="space-y-4 rounded-2xl border bg-surface p-5 sm:p-6">
      <h2 id="offline" className="text-lg font-bold">
        {t('offline.title')}
      </h2>
      <p className="max-w-prose text-sm text-ink-soft">{t('offline.about')}</p>
      {saving && (
        <progress
          aria-label={t('offline.saving')}
          value={kept}
          max={paths.length}
          className="block h-2 w-full max-w-md accent-accent"
        />
      )}
      {/* A figure for each file would be read out; the progress says as much. */}
      <p aria-live={saving ? 'off' : 'polite'} className="text-sm tabular-nums">
        {shownProblem !== null && (
          <strong className="block font-semibold">{t(`offline.${shownProblem}`)}</strong>
        )}
        {t('offline.kept', { kept, total: paths.length })}
        {size !== null && ` ${t('offline.size', { size })}`}
      </p>
      <div className="flex flex-wrap gap-2">
        <button
          ref={button}
          type="button"
          disabled={paths.length === 0}
          onClick={() => (saving ? saving.stop.abort() : isAll ? void remove() : void save())}
          className={buttonClass(isAll || saving ? 'secondary' : 'primary')}
        >
          {!saving && !isAll && <Icon name="download" className="size-4" />}
          {t(saving ? 'offline.cancel' : isAll ? 'offline.remove' : 'offline.save')}
        </button>
      </div>
    </section>
  );
}
