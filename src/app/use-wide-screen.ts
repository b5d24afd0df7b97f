import { useSyncExternalStore } from 'react';

const query = '(min-width: 48rem)';

/** True where a graph has room beside text: 768 px or more. */
export const useWideScreen = (): boolean =>
  useSyncExternalStore(
    (onChange) => {
      const media = matchMedia(query);
      media.addEventListener('change', onChange);
      return () => media.removeEventListener('change', onChange);
    },
    () => matchMedia(query).matches,
  );
