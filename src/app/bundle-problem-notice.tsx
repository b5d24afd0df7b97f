import { BundleProblem } from '#data/bundle-problem.ts';
import { buttonClass } from '#ui/button-class.ts';
import { useProblemReport } from '#ui/embedding.ts';
import { Notice } from '#ui/notice.tsx';
import { t } from '#messages/spoken.ts';
import { Link } from '@tanstack/react-router';

/** What went wrong with a file of the bundle, what can be done, and a way to try again. */
export function BundleProblemNotice({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const kind = error instanceof BundleProblem ? error.kind : 'unreadable';
  useProblemReport(kind);
  const file = error instanceof BundleProblem ? error.file : null;
  return (
    <Notice
      urgent
      title={t(`problem.${kind}`)}
      actions={
        <>
          <button type="button" className={buttonClass('primary')} onClick={onRetry}>
            {t('frame.retry')}
          </button>
          <Link to="/" className={buttonClass()}>
            {t('frame.start')}
          </Link>
        </>
      }
    >
      <p>{t(`problem.${kind}Advice`)}</p>
      <p className="rounded-lg bg-raised p-3 font-mono text-xs wrap-anywhere">
        {file !== null && `data/${file}: `}
        {error.message}
      </p>
    </Notice>
  );
}
