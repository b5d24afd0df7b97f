import type { RoleFile } from '#contract/bundle-role.ts';
import { FamilyPay } from './family-pay.tsx';
import { PanelSection } from './panel-section.tsx';
import { PayAround } from './pay-around.tsx';

function OwnPay({ file: { role } }: { file: RoleFile }) {
  const { pay, family } = role;
  if (pay === null)
    return (
      <p className="text-sm text-ink-soft">
        The document states no band, so there is nothing to set beside others.
      </p>
    );
  return (
    <>
      <p className="text-sm text-ink-soft">
        The document says <q className="text-ink">{pay.text}</q>
        {pay.openEnded && ', with no upper end'}.
      </p>
      {family === null ? (
        <p className="text-sm text-ink-soft">
          The document names no family, so there are no bands of a family to compare with.
        </p>
      ) : (
        <FamilyPay role={role} pay={pay} family={family} />
      )}
    </>
  );
}

/** A role's pay: its own band on its family's scale, and beside the bands of its neighbours. */
export function RolePay({ file }: { file: RoleFile }) {
  return (
    <>
      {file.document !== null && (
        <PanelSection name="pay" from={file.document.file}>
          <OwnPay file={file} />
        </PanelSection>
      )}
      <PayAround file={file} />
    </>
  );
}
