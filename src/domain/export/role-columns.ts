import { sayLevel } from '#domain/titles/say-level.ts';
import type { Translate } from '#messages/message-types.ts';
import type { ExportedRole } from './exported-scene.ts';

/** The columns that say who a role is, before those of the view it stands in. */
export const roleNameColumns = ['Title', 'Id'] as const;

export const roleNameCells = ({ title, id }: ExportedRole): string[] => [title, id];

/** The columns that say what is known of a role. Figures are plain, in whole units of the currency; what is not stated stays empty. */
export const roleFactColumns = [
  'Pay as stated',
  'Pay from',
  'Pay to',
  'Currency',
  'Per',
  'Open-ended',
  'Level',
  'Track',
  'Family',
  'Documented',
  'Address',
] as const;

const yesNo = (value: boolean): string => (value ? 'yes' : 'no');
const figure = (amount: number | null | undefined): string => (Number.isFinite(amount) ? String(amount) : '');

/** The cells of `roleFactColumns`; `address` is where the role's page is. */
export function roleFactCells(
  { pay, level, family, documented }: ExportedRole,
  address: string,
  t: Translate,
): string[] {
  return [
    pay?.text ?? '',
    figure(pay?.min),
    figure(pay?.max),
    pay?.currency ?? '',
    pay?.period ?? '',
    pay ? yesNo(pay.openEnded) : '',
    sayLevel(level, t),
    level.track,
    family ?? '',
    yesNo(documented),
    address,
  ];
}
