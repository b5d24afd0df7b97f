import { useSyncExternalStore } from 'react';

let isPreparing = false;

/** Browsers tell of printing in two ways, and not all of them in both. */
function subscribe(onChange: () => void): () => void {
  const paper = matchMedia('print');
  const prepare = ({ type }: Event) => {
    isPreparing = type === 'beforeprint';
    onChange();
  };
  paper.addEventListener('change', onChange);
  addEventListener('beforeprint', prepare);
  addEventListener('afterprint', prepare);
  return () => {
    paper.removeEventListener('change', onChange);
    removeEventListener('beforeprint', prepare);
    removeEventListener('afterprint', prepare);
  };
}

/** Whether the page is being put on paper, so that it can show all that is folded away or drawn on a canvas on the screen. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isPreparing || matchMedia('print').matches,
    () => false,
  );
