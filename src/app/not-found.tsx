import { buttonClass } from '#ui/button-class.ts';
import { Notice } from '#ui/notice.tsx';
import { t } from '#messages/spoken.ts';
import { Link } from '@tanstack/react-router';
import { PageTitle } from './page-title.tsx';

/** For an address that is no page of the app. */
export function NotFound() {
  return (
    <>
      <PageTitle title={t('unknown.page')} />
      <Notice
        title={t('unknown.pageHere')}
        actions={
          <Link to="/" className={buttonClass('primary')}>
            {t('frame.start')}
          </Link>
        }
      >
        <p>{t('unknown.pageAdvice')}</p>
      </Notice>
    </>
  );
}
