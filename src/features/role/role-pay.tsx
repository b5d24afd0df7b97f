import type { RoleFile } from '#contract/bundle-role.ts';
import { t } from '#messages/spoken.ts';
import { stated } from '#messages/stated.ts';
import { SaidWith } from '#ui/said-with.tsx';
import { FamilyPay } from './family-pay.tsx';
import { PanelSection } from './panel-section.tsx';
import { PayAround } from './pay-around.tsx';

function OwnPay({ file: { role } }: { file: RoleFile }) {
  const { pay, family } = role;
  if (pay === null) return <p className="text-sm text-ink-soft">{t('role.noBand')}</p>;
  return (
    <>
      <p className="text-sm text-ink-soft">
        <SaidWith say={(quote) => t(pay.openEnded ? 'role.paySaysOpen' : 'role.paySays', { quote })}>
          <q {...stated} className="text-ink">
            {pay.text}
          </q>
        </SaidWith>
      </p>
      {family === null ? (
        <p className="text-sm text-ink-soft">{t('role.noFamily')}</p>
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
