import type { AnyRouter } from '@tanstack/react-router';

/** An address of this site without the folder that the site lies in: `/careers/roles/a?depth=2` → `roles/a?depth=2`. */
export const pagePath = ({ basepath }: Pick<AnyRouter, 'basepath'>, address: string): string =>
  (address.startsWith(basepath) ? address.slice(basepath.length) : address).replace(/^\//, '');
