import { buttonClass } from '#ui/button-class.ts';
import { t, withRoom } from '#messages/spoken.ts';
import { useRouter } from '@tanstack/react-router';
import { say } from './spoken-note.ts';

/** Opens the dialog that puts together an embed of the page. In an embed itself there is none. */
export function EmbedButton() {
  const router = useRouter();
  const open = () =>
    withRoom('embed', import('./open-embed.tsx')).then(
      ({ openEmbed }) => openEmbed(router),
      () => say(t('frame.partMissing')),
    );
  return (
    <button
      type="button"
      onClick={() => void open()}
      className={buttonClass('secondary', 'max-sm:hidden print:hidden embedded:hidden')}
    >
      {t('frame.embed')}
    </button>
  );
}
