import { buttonClass } from '#ui/button-class.ts';
import { t } from '#messages/spoken.ts';

/** Stands in the place of a role's details where their code did not arrive. */
export function DetailsProblem() {
  return (
    <div role="alert" className="space-y-3 p-6 text-sm">
      <p className="text-ink-soft">{t('problem.details')}</p>
      <button type="button" className={buttonClass()} onClick={() => location.reload()}>
        {t('frame.reload')}
      </button>
    </div>
  );
}
