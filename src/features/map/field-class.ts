/** The look of an input or a select in a filter. */
export const fieldClass = (extra = ''): string =>
  `min-h-10 rounded-lg border border-line-strong bg-surface px-2.5 text-sm text-ink ${extra}`;
