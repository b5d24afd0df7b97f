import { buttonClass } from '#ui/button-class.ts';

/** Stands in the place of a role's details where their code did not arrive. */
export function DetailsProblem() {
  return (
    <div role="alert" className="space-y-3 p-6 text-sm">
      <p className="text-ink-soft">
        The details of this role could not be loaded. All else on the page still works.
      </p>
      <button type="button" className={buttonClass()} onClick={() => location.reload()}>
        Load the page again
      </button>
    </div>
  );
}
