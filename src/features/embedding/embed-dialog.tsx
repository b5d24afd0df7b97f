import { type EmbedQuery, plainEmbedQuery } from '#contract/embed-query.ts';
import { embedAddress, frameSnippet, scriptSnippet } from '#contract/embed-snippet.ts';
import { buttonClass } from '#ui/button-class.ts';
import { Icon } from '#ui/icon.tsx';
import { Segmented } from '#ui/segmented.tsx';
import type { MessageKey } from '#messages/message-types.ts';
import { t } from '#messages/spoken.ts';
import { Dialog } from '@base-ui/react/dialog';
import { useRef, useState } from 'react';

const ways = [
  { value: 'script', label: 'embed.script' },
  { value: 'frame', label: 'embed.frame' },
] as const;

const themes = [
  { value: 'auto', label: 'embed.auto' },
  { value: 'light', label: 'embed.light' },
  { value: 'dark', label: 'embed.dark' },
] as const;

const said = <Value,>({ value, label }: { value: Value; label: MessageKey }) => ({ value, label: t(label) });

const heights = { least: 320, usual: 720, most: 2000 } as const;

interface EmbedDialogProps {
  /** The address of the site's folder, and the page below it. */
  site: string;
  path: string;
  /** What the page shows, in words. */
  title: string;
  onClosed: () => void;
}

/** Puts together what another site's page needs to show this one, with a look at it. */
export function EmbedDialog({ site, path, title, onClosed }: EmbedDialogProps) {
  const [isOpen, setOpen] = useState(true);
  const [way, setWay] = useState<(typeof ways)[number]['value']>('script');
  const [look, setLook] = useState<EmbedQuery>(plainEmbedQuery);
  const [height, setHeight] = useState<number>(heights.usual);
  const [outcome, setOutcome] = useState('');
  const codeRef = useRef<HTMLTextAreaElement>(null);
  const change = (part: Partial<EmbedQuery>) => {
    setLook({ ...look, ...part });
    setOutcome('');
  };
  const choice = { site, path, title, look, height: way === 'script' ? null : height };
  const code = way === 'script' ? scriptSnippet(choice) : frameSnippet(choice);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code);
      setOutcome(t('embed.copied'));
    } catch {
      codeRef.current?.select();
      setOutcome(t('embed.copyFailed'));
    }
  };
  const isHeight = (value: number) => value >= heights.least && value <= heights.most;

  return (
    <Dialog.Root
      open={isOpen}
      onOpenChange={setOpen}
      onOpenChangeComplete={(nowOpen) => {
        if (!nowOpen) onClosed();
      }}
    >
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-ink/40" />
        <Dialog.Popup className="fixed inset-3 z-50 m-auto flex h-fit max-h-[calc(100dvh-1.5rem)] max-w-5xl flex-col gap-5 overflow-y-auto rounded-2xl border bg-surface p-5 text-ink shadow-raised sm:p-6">
          <div className="flex items-center justify-between gap-4">
            <Dialog.Title className="text-xl font-bold">{t('embed.title')}</Dialog.Title>
            <Dialog.Close
              aria-label={t('embed.close')}
              className="grid size-11 place-items-center rounded-lg text-ink-soft hover:bg-raised hover:text-ink"
            >
              <Icon name="close" />
            </Dialog.Close>
          </div>
          <div className="grid gap-5 md:grid-cols-[20rem_minmax(0,1fr)]">
            <div className="space-y-4 text-sm">
              <Segmented
                name="embed-way"
                label={t('embed.by')}
                choices={ways.map(said)}
                value={way}
                onChange={setWay}
              />
              <p className="text-ink-soft">
                {t(way === 'script' ? 'embed.scriptAbout' : 'embed.frameAbout')}
              </p>
              <Segmented
                name="embed-theme"
                label={t('embed.colours')}
                choices={themes.map(said)}
                value={look.theme}
                onChange={(theme) => change({ theme })}
              />
              <label className="flex min-h-11 items-center gap-3">
                <input
                  type="color"
                  value={`#${look.accent ?? '3a48d6'}`}
                  onChange={({ target }) => change({ accent: target.value.slice(1) })}
                  className="h-9 w-14 cursor-pointer rounded-lg border border-line-strong bg-surface p-1"
                />
                {t('embed.accent')}
              </label>
              {path.startsWith('roles/') && (
                <label className="flex min-h-11 items-center gap-3">
                  <input
                    type="checkbox"
                    checked={look.panel === 'open'}
                    onChange={({ target }) => change({ panel: target.checked ? 'open' : 'closed' })}
                    className="size-6 shrink-0"
                  />
                  {t('embed.panel')}
                </label>
              )}
              <label className="flex min-h-11 items-center gap-3">
                <input
                  type="checkbox"
                  checked={look.background === 'transparent'}
                  onChange={({ target }) => change({ background: target.checked ? 'transparent' : 'plain' })}
                  className="size-6 shrink-0"
                />
                {t('embed.ground')}
              </label>
              {way === 'frame' && (
                <label className="flex min-h-11 items-center gap-3">
                  <input
                    type="number"
                    min={heights.least}
                    max={heights.most}
                    step={20}
                    defaultValue={height}
                    onChange={({ target }) => {
                      if (isHeight(target.valueAsNumber)) setHeight(Math.round(target.valueAsNumber));
                    }}
                    className="min-h-10 w-24 rounded-lg border border-line-strong bg-surface px-3"
                  />
                  {t('embed.height')}
                </label>
              )}
            </div>
            <div className="min-w-0 space-y-3">
              <iframe
                title={t('embed.preview')}
                src={embedAddress(choice)}
                className="h-80 w-full rounded-xl border"
              />
              <textarea
                ref={codeRef}
                readOnly
                aria-label={t('embed.code')}
                value={code}
                rows={8}
                spellCheck={false}
                onFocus={({ target }) => target.select()}
                className="w-full resize-y rounded-xl border border-line-strong bg-canvas p-3 font-mono text-xs"
              />
              <div className="flex flex-wrap items-center gap-3">
                <button
                  type="button"
                  onClick={() => void copy()}
                  className={buttonClass('primary', 'min-h-11')}
                >
                  <Icon name="link" className="size-4" /> {t('embed.copy')}
                </button>
                <p role="status" className="text-sm text-ink-soft">
                  {outcome}
                </p>
              </div>
            </div>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
