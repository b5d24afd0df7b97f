import { buttonClass } from '#ui/button-class.ts';
import { Icon } from '#ui/icon.tsx';
import { t, withRoom } from '#messages/spoken.ts';
import { useRef, useState } from 'react';
import type { ExportChoices } from './export-choices.tsx';
import type { ExportProps } from './export-props.ts';

/** A button that unfolds the ways to take a view along. Their code is fetched when somebody comes near. */
export function ExportMenu(props: ExportProps) {
  const [Choices, setChoices] = useState<typeof ExportChoices | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const buttonRef = useRef<HTMLButtonElement>(null);
  const load = () =>
    void withRoom('fact', withRoom('role', withRoom('export', import('./export-choices.tsx')))).then(
      (module) => setChoices(() => module.ExportChoices),
      () => setMissing(true),
    );
  const close = (isDone: boolean) => {
    setOpen(false);
    if (isDone) buttonRef.current?.focus();
  };
  return (
    <div className="relative">
      <button
        ref={buttonRef}
        type="button"
        aria-expanded={isOpen && Choices !== null}
        onPointerEnter={load}
        onFocus={load}
        onClick={() => {
          load();
          setOpen(!isOpen);
        }}
        className={buttonClass()}
      >
        <Icon name="download" className="size-4" /> <span className="roomy-only">{t('view.export')}</span>
      </button>
      {Choices ? (
        <Choices {...props} isOpen={isOpen} onClose={close} />
      ) : (
        <span role="status" className="text-sm">
          {isMissing && isOpen && t('frame.partMissing')}
        </span>
      )}
    </div>
  );
}
