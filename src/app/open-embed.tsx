import { EmbedDialog } from '#features/embedding/embed-dialog.tsx';
import type { AnyRouter } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';

/** Opens the dialog that puts together an embed of the page as it is shown now. It stands beside the page, which needn't know of it. */
export function openEmbed(router: AnyRouter): void {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const folder = new URL(`${router.basepath.replace(/\/$/, '')}/`, location.origin);
  const { publicHref } = router.latestLocation;
  root.render(
    <EmbedDialog
      site={folder.href}
      path={publicHref.slice(folder.pathname.length).split('#')[0] ?? ''}
      title={document.title.replace(/ · [^·]*$/, '')}
      onClosed={() => {
        root.unmount();
        place.remove();
      }}
    />,
  );
}
