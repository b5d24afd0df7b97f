import { sayLevel } from '#domain/titles/say-level.ts';
import type { MessageKey, Translate } from '#messages/message-types.ts';
import type { ExportedRole } from './exported-scene.ts';

/** The columns that say who a role is, before those of the view it stands in. */
export const roleNameColumns = ['export.columnTitle', 'export.columnId'] as const satisfies MessageKey[];

export const roleNameCells = ({ title, id }: ExportedRole): string[] => [title, id];

/** The columns that say what is known of a role. Figures are plain, in whole units of the currency; what is not stated stays empty. */
export const roleFactColumns = [
  'export.columnPay',
  'export.columnPayFrom',
  'export.columnPayTo',
  'export.columnCurrency',
  'export.columnPeriod',
  'export.columnOpenEnded',
  'export.columnLevel',
  'export.columnTrack',
  'export.columnFamily',
  'export.columnDocumented',
  'export.columnAddress',
] as const satisfies MessageKey[];

const figure = (amount: number | null | undefined): string => (Number.isFinite(amount) ? String(amount) : '');

/** The cells of `roleFactColumns`; `address` is where the role's page is. */
export function roleFactCells(
  { pay, level, family, documented }: ExportedRole,
  address: string,
  t: Translate,
): string[] {
  const yesNo = (value: boolean): string => t(value ? 'export.yes' : 'export.no');
  const period = pay?.period ?? null;
  return [
    pay?.text ?? '',
    figure(pay?.min),
    figure(pay?.max),
    pay?.currency ?? '',
    period === null ? '' : t('export.period', { period }),
    pay ? yesNo(pay.openEnded) : '',
    sayLevel(level, t),
    t('export.track', { track: level.track }),
    family ?? '',
    yesNo(documented),
    address,
  ];
}
