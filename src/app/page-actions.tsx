import { CopyLink } from '#ui/copy-link.tsx';
import { EmbedButton } from './embed-button.tsx';

/** What can be done with any page as it is shown: to pass on its link, and to embed it. */
export const PageActions = () => (
  <>
    <CopyLink />
    <EmbedButton />
  </>
);
