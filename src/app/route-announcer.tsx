import { useEffect, useState } from 'react';

/** Tells screen readers that another page is shown, by its title. The page that a visit starts with is announced by the browser. */
export function RouteAnnouncer() {
  const [announced, setAnnounced] = useState('');
  useEffect(() => {
    const observer = new MutationObserver(() => setAnnounced(document.title));
    observer.observe(document.head, { childList: true, subtree: true, characterData: true });
    return () => observer.disconnect();
  }, []);
  return (
    <p aria-live="polite" className="sr-only">
      {announced}
    </p>
  );
}
