import { manifestQuery } from '#data/manifest.ts';
import { exportFileName } from '#domain/export/export-file-name.ts';
import { type ExportedScene, sceneRole } from '#domain/export/exported-scene.ts';
import { viewCsv } from '#domain/export/view-csv.ts';
import { rowsMarkdown } from '#domain/export/view-markdown.ts';
import type { RoleId } from '#domain/graph/career-graph.ts';
import { buttonClass } from '#ui/button-class.ts';
import { t } from '#messages/spoken.ts';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { saveFile } from './save-file.ts';

// In milliseconds.
const shownFor = 6000;

interface SaveRowsProps {
  scene: ExportedScene;
  /** The placed roles that are left in the table, in its order. */
  keys: readonly string[];
}

/** Saves the rows of a table as they are shown: filtered and in their order. */
export function SaveRows({ scene, keys }: SaveRowsProps) {
  const { data: manifest } = useQuery(manifestQuery);
  const router = useRouter();
  const [outcome, setOutcome] = useState('');
  const title = t('table.title', { title: sceneRole(scene, scene.view.focus).title });
  const addressOf = (id: RoleId) =>
    new URL(router.buildLocation({ to: '/roles/$id', params: { id } }).publicHref, location.origin).href;
  const save = (extension: string, type: string, text: string) => {
    const name = exportFileName(`${scene.view.focus}-rows`, extension);
    saveFile(name, new Blob([text], { type: `${type};charset=utf-8` }));
    setOutcome(t('table.saved', { name }));
  };
  useEffect(() => {
    if (outcome === '') return;
    const fading = setTimeout(() => setOutcome(''), shownFor);
    return () => clearTimeout(fading);
  }, [outcome]);
  const source = () => ({ corpus: manifest?.name ?? 'Ladderway', address: location.href, t });
  return (
    <div className="relative flex flex-wrap items-center gap-2 print:hidden embedded:hidden">
      <button
        type="button"
        onClick={() => save('csv', 'text/csv', viewCsv(scene, addressOf, t, keys))}
        className={buttonClass()}
      >
        {t('table.saveCsv')}
      </button>
      <button
        type="button"
        onClick={() =>
          save('md', 'text/markdown', rowsMarkdown(scene, keys, { title, addressOf, ...source() }))
        }
        className={buttonClass()}
      >
        {t('table.saveMarkdown')}
      </button>
      <p
        role="status"
        className={
          outcome === ''
            ? 'sr-only'
            : 'absolute end-0 top-full z-20 mt-1.5 w-max max-w-72 rounded-lg border bg-surface px-3 py-1.5 text-sm wrap-anywhere shadow-card'
        }
      >
        {outcome}
      </p>
    </div>
  );
}
