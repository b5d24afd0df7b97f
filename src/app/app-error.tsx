import { pageSettings } from '#data/page-settings.ts';
import { buttonClass } from '#ui/button-class.ts';
import { useProblemReport } from '#ui/embedding.ts';
import { Notice } from '#ui/notice.tsx';
import type { ErrorComponentProps } from '@tanstack/react-router';

const start = pageSettings.base;

/** What is shown where drawing a page went wrong. The header stays, so that other pages can be reached. */
export function AppError({ error }: ErrorComponentProps) {
  useProblemReport('drawing');
  return (
    <Notice
      urgent
      title="This page could not be drawn"
      actions={
        <>
          <button type="button" className={buttonClass('primary')} onClick={() => location.reload()}>
            Load the page again
          </button>
          <a className={buttonClass()} href={start}>
            Go to the start
          </a>
        </>
      }
    >
      <p>Nothing is lost: the address still says what you were looking at.</p>
      <p className="font-mono text-xs break-words">
        {error instanceof Error ? error.message : String(error)}
      </p>
    </Notice>
  );
}
