import { buttonClass } from '#ui/button-class.ts';
import { Notice } from '#ui/notice.tsx';
import { Link } from '@tanstack/react-router';
import { PageTitle } from './page-title.tsx';

/** For an address that is no page of the app. */
export function NotFound() {
  return (
    <>
      <PageTitle title="No such page" />
      <Notice
        title="There is no page at this address"
        actions={
          <Link to="/" className={buttonClass('primary')}>
            Go to the start
          </Link>
        }
      >
        <p>The link may be cut off. Search for a role above, or begin at the start.</p>
      </Notice>
    </>
  );
}
