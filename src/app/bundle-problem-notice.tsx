import { BundleProblem } from '#data/bundle-problem.ts';
import { buttonClass } from '#ui/button-class.ts';
import { useProblemReport } from '#ui/embedding.ts';
import { Notice } from '#ui/notice.tsx';
import { Link } from '@tanstack/react-router';

const titles = {
  unreachable: 'The data could not be loaded',
  missing: 'A file of this site is missing',
  unreadable: 'A file of this site is broken',
  'unknown-role': 'There is no such role here',
} as const;

const advice = {
  unreachable: 'Check the connection and try again. The address keeps what you were looking at.',
  missing:
    'Trying again helps where the site has just been published anew. If it stays like this, tell the owner of the site.',
  unreadable:
    'Trying again helps where the file was cut off on its way. If it stays like this, tell the owner of the site.',
  'unknown-role': 'The link may be old or cut off. Search for the role above.',
} as const;

/** What went wrong with a file of the bundle, what can be done, and a way to try again. */
export function BundleProblemNotice({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const kind = error instanceof BundleProblem ? error.kind : 'unreadable';
  useProblemReport(kind);
  const file = error instanceof BundleProblem ? error.file : null;
  return (
    <Notice
      urgent
      title={titles[kind]}
      actions={
        <>
          <button type="button" className={buttonClass('primary')} onClick={onRetry}>
            Try again
          </button>
          <Link to="/" className={buttonClass()}>
            Go to the start
          </Link>
        </>
      }
    >
      <p>{advice[kind]}</p>
      <p className="rounded-lg bg-raised p-3 font-mono text-xs wrap-anywhere">
        {file !== null && `data/${file}: `}
        {error.message}
      </p>
    </Notice>
  );
}
