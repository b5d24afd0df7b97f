const base =
  'inline-flex min-h-10 items-center justify-center gap-2 rounded-lg px-3.5 text-sm font-medium whitespace-nowrap transition-colors disabled:opacity-50 forced-colors:border';

const variants = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong',
  secondary: 'border border-line bg-surface text-ink hover:border-line-strong hover:bg-raised',
  quiet: 'text-ink-soft hover:bg-raised hover:text-ink',
} as const;

/** The look of a button, for buttons and for links that act like one. */
export const buttonClass = (variant: keyof typeof variants = 'secondary', extra = ''): string =>
  `${base} ${variants[variant]} ${extra}`;
