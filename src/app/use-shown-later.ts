import { useRouter } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useState } from 'react';

/**
 * What is shown of a page while `latest` is what its address asks for. The router hands over an address in one step that can't be interrupted;
 * what is drawn for it follows in steps that can, so that whatever was pressed answers at once. A step back or forward in the history is
 * shown with the address, since what had been scrolled is put back there and then.
 */
export function useShownLater<T>(latest: T): T {
  const { history } = useRouter();
  const [isTravelling, setTravelling] = useState(false);
  useEffect(
    () => history.subscribe(({ action: { type } }) => setTravelling(type !== 'PUSH' && type !== 'REPLACE')),
    [history],
  );
  const later = useDeferredValue(latest);
  return isTravelling ? latest : later;
}
