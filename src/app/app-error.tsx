import { pageSettings } from '#data/page-settings.ts';
import { buttonClass } from '#ui/button-class.ts';
import { useProblemReport } from '#ui/embedding.ts';
import { Notice } from '#ui/notice.tsx';
import { t } from '#messages/spoken.ts';
import type { ErrorComponentProps } from '@tanstack/react-router';

const start = pageSettings.base;

/** What is shown where drawing a page went wrong. The header stays, so that other pages can be reached. */
export function AppError({ error }: ErrorComponentProps) {
  useProblemReport('drawing');
  return (
    <Notice
      urgent
      title={t('problem.drawing')}
      actions={
        <>
          <button type="button" className={buttonClass('primary')} onClick={() => location.reload()}>
            {t('frame.reload')}
          </button>
          <a className={buttonClass()} href={start}>
            {t('frame.start')}
          </a>
        </>
      }
    >
      <p>{t('problem.drawingAdvice')}</p>
      <p className="font-mono text-xs break-words">
        {error instanceof Error ? error.message : String(error)}
      </p>
    </Notice>
  );
}
