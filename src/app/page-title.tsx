import { pageSettings } from '#data/page-settings.ts';
import { useEffect } from 'react';

/** Names the page, as the browser's tab and a screen reader say it. */
export function PageTitle({ title }: { title: string }) {
  useEffect(() => {
    document.title = `${title} · ${pageSettings.name}`;
  }, [title]);
  return null;
}
