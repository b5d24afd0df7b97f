import { keepStored, readStored } from '#data/device-storage.ts';
import type { CSSProperties, RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import { t } from '#messages/spoken.ts';
import { type PassedGesture, shareGestures } from './share-gestures.ts';

const name = 'hint.gesture';
/** For so long, in milliseconds, the hint can be read. */
const shownFor = 3500;

const isApple = /Mac|iP(hone|ad|od)/.test(navigator.platform);
const say = (gesture: PassedGesture): string =>
  gesture === 'wheel' ? t('embed.wheel', { key: isApple ? '⌘' : 'Ctrl' }) : t('embed.finger');

interface Hint {
  text: string;
  style: CSSProperties;
}

/** Shares gestures with the page around the embed, and says once on this device how the view is moved and zoomed all the same. */
export function GestureHint({ rootRef }: { rootRef: RefObject<HTMLElement | null> }) {
  const [hint, setHint] = useState<Hint | null>(null);
  const wasShown = useRef(false);

  useEffect(() => {
    const root = rootRef.current;
    if (!root) return;
    return shareGestures(root, (gesture, plane) => {
      if (wasShown.current || readStored(name) !== null) return;
      wasShown.current = true;
      keepStored(name, 'shown');
      const [outer, inner] = [root.getBoundingClientRect(), plane.getBoundingClientRect()];
      const style = { left: inner.left - outer.left, top: inner.top - outer.top, width: inner.width };
      setHint({ text: say(gesture), style: { ...style, height: inner.height } });
    });
  }, [rootRef]);

  useEffect(() => {
    if (!hint) return;
    const fading = setTimeout(() => setHint(null), shownFor);
    return () => clearTimeout(fading);
  }, [hint]);

  return (
    <p
      role="status"
      style={hint?.style}
      className="pointer-events-none absolute z-30 grid place-items-center"
    >
      {hint && (
        <span className="m-4 rounded-xl bg-ink px-4 py-2 text-sm font-medium text-canvas shadow-raised">
          {hint.text}
        </span>
      )}
    </p>
  );
}
